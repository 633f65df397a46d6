import { defineCommand } from '../command.ts';

export default defineCommand({
  id: 'explain',
  summary: 'why one tool has its verdict: the words that decide, the worst case, what would be milder, what to do',
  forms: ['<owner/server/tool> [options]', '<manifest.json|-> <tool> [options]'],
  about:
    'Prints all that this catalogue says of one tool, in plain text: its verdict, the words of its own definition that decide, why that is so, what would be milder, and what is recommended. A tool of the catalogue is told of as its page does, with reviews and overrides; a tool of a manifest as the rules judge it.',
  options: {
    catalog: { type: 'string', value: 'DIR', about: 'the catalogue of a server named by its id, default catalog' },
  },
  exits: 'Exit 0: explained. 2: no such tool, or bad input.',
  words: { least: 1, most: 2, offers: 'files and servers' },
  async run({ catalog }, [source = '', tool]) {
    const { explainTool } = await import('../explain/explain-tool.ts');
    await explainTool(source, tool, catalog);
  },
});
