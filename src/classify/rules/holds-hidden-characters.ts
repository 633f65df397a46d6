import { hiddenCharacters } from '../../manifest/hidden-characters.ts';
import { type Reading } from '../../reading/reading.ts';
import { type Span } from '../../manifest/span.ts';
import { rule } from '../rule.ts';

/** Neighbours as one: a message in tags is one find and not fifty. */
function stretches(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of hiddenCharacters(text)) {
    const last = found.at(-1);
    if (last?.end === start) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

/** Only tools that the normaliser flagged are searched. */
function hiddenIn({ tool, texts: { texts, span } }: Reading): Span[] {
  if (!tool.flags.includes('hidden-characters')) return [];
  return texts.flatMap((text, index) => stretches(text).map((stretch) => span(index, stretch)));
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
    {
      name: 'list',
      description: 'List notes',
      inputSchema: { properties: { 'q\u200bx': { title: 'Query\u{e0159}' } } },
    },
  ],
  ignores: [
    { name: 'search', description: 'Search the web' },
    { name: 'cheer', description: 'Reply with \u{1f468}\u200d\u{1f469}\u200d\u{1f467} or \u26a0\ufe0f' },
    { name: 'list', description: 'List items\n\tone per line' },
    { name: 'find', description: '\u0645\u062a\u0646 \u0631\u0627 \u062c\u0633\u062a\u200c\u0648\u062c\u0648' },
  ],
  references: [
    {
      title: 'SAFE-T1402 Instruction Steganography',
      url: 'https://github.com/SAFE-MCP/safe-mcp/blob/main/techniques/SAFE-T1402/README.md',
    },
  ],
});
