import { defineCommand } from '../../cli/command.ts';

export default defineCommand({
  id: 'build',
  summary: 'make the site of a catalogue folder',
  forms: ['[--catalog DIR] [--out DIR]'],
  about:
    'Makes the site of a catalogue folder: classifies every tool, renders the pages and writes the search index. Everything is made beside the old site, which is replaced in one step at the very end, so a build that fails or is killed leaves it as it was.',
  options: {
    catalog: { type: 'string', default: 'catalog', value: 'DIR', about: 'default catalog' },
    out: {
      type: 'string',
      default: 'dist',
      value: 'DIR',
      about: 'default dist; replaced as a whole, so it must be new, empty or made by an earlier build',
    },
    verbose: { type: 'boolean', default: false, about: 'print what Astro does, and where an error of ours comes from' },
  },
  exits: 'Exit 0: there is a new site. 2: there is none, with a line for each thing that is wrong.',
  words: { least: 0, most: 0 },
  async run({ catalog, out, verbose }) {
    const { publishSite } = await import('../publish-site.ts');
    await publishSite({ catalog, out, verbose });
  },
});
