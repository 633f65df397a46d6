import { hiddenCharacters } from '../../manifest/hidden-characters.ts';
import { type Reading } from '../../reading/reading.ts';
import { type Span } from '../../manifest/span.ts';
import { rule } from '../rule.ts';

/** Only tools that the normaliser flagged are searched. */
function hiddenIn({ tool, description }: Reading): Span[] {
  if (!tool.flags.includes('hidden-characters')) return [];
  const inField = (field: string, text: string): Span[] =>
    hiddenCharacters(text).map(({ start, end }) => ({ field, start, end }));
  return [...inField('/name', tool.name), ...inField('/description', description)];
}

export default rule({
  id: 'holds-hidden-characters',
  claims: 'notice:hidden-characters',
  title: 'Holds characters that a reader cannot see',
  why: 'Zero-width, bidirectional and tag characters reach the model but no reviewer, so they can carry instructions.',
  find: hiddenIn,
  fires: [
    { name: 'search', description: 'Search\u200b the web' },
    { name: 'pay\u202e', description: 'Pay an invoice' },
    { name: 'note', description: 'Write a note\u{e0041}\u{e0042}' },
  ],
  ignores: [
    { name: 'search', description: 'Search the web' },
    { name: 'cheer', description: 'Reply with \u{1f468}\u200d\u{1f469}\u200d\u{1f467}' },
    { name: 'list', description: 'List items\n\tone per line' },
  ],
  references: [
    {
      title: 'SAFE-T1402 Instruction Steganography',
      url: 'https://github.com/SAFE-MCP/safe-mcp/blob/main/techniques/SAFE-T1402/README.md',
    },
  ],
});
