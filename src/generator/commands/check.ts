import { defineCommand } from '../../cli/command.ts';

export default defineCommand({
  id: 'check',
  summary: 'is the catalogue folder right?',
  forms: ['[--catalog DIR]'],
  about:
    'Reads the whole catalogue folder as a build does, without classifying and rendering: formats of all files, reviews and overrides of tools that exist, attack patterns and the incidents that they name, prose that can be rendered. One line for each thing that is wrong, with file and place. Links within the site that lead nowhere, files that nothing reads and empty folders are named as well, and stop nothing.',
  options: { catalog: { type: 'string', default: 'catalog', value: 'DIR', about: 'default catalog' } },
  exits: 'Exit 0: a build goes through. 2: something is, and a build would stop at it.',
  words: { least: 0, most: 0 },
  async run({ catalog }) {
    const started = performance.now();
    const { checkCatalogue } = await import('../check-catalogue.ts');
    const { counted } = await import('../../explain/grammar.ts');
    const { printable } = await import('../../manifest/printable.ts');
    const { ownCatalogue } = await import('../home.ts');
    const { lines, notes, summary } = checkCatalogue(catalog, ownCatalogue);
    for (const line of [...lines, ...notes.map(printable)]) console.error(line);
    if (lines.length > 0) {
      console.error(counted(lines.length, 'problem'));
      process.exitCode = 2;
    } else console.log(`${summary} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  },
});
