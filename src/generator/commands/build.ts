import { defineCommand } from '../../cli/command.ts';

export default defineCommand({
  id: 'build',
  summary: 'make the site of a catalogue folder',
  forms: ['[--catalog DIR] [--out DIR] [--shard K/N] [--fresh] [--json]'],
  about:
    'Makes the site of a catalogue folder: classifies every tool, renders the pages and writes the search index. Everything is made beside the old site, which is replaced in one step at the very end, so a build that fails or is killed leaves it as it was. Pages are rendered by one process per core, and what an earlier build made of the same data and code is taken over.',
  options: {
    catalog: { type: 'string', default: 'catalog', value: 'DIR', about: 'default catalog' },
    out: {
      type: 'string',
      default: 'dist',
      value: 'DIR',
      about: 'default dist; replaced as a whole, so it must be new, empty or made by an earlier build',
    },
    shard: {
      type: 'string',
      value: 'K/N',
      about: 'make the K-th of N parts, which tool-risk-catalogue join puts together: for several machines',
    },
    fresh: { type: 'boolean', default: false, about: 'take nothing over from an earlier build' },
    json: { type: 'boolean', default: false, about: 'print one line of JSON: phases, items, seconds, peak memory' },
    verbose: { type: 'boolean', default: false, about: 'print what Astro does, and where an error of ours comes from' },
  },
  exits: 'Exit 0: there is a new site. 2: there is none, with a line for each thing that is wrong.',
  words: { least: 0, most: 0 },
  async run({ catalog, out, shard, ...rest }) {
    const { shardOption } = await import('../shard-option.ts');
    const { publishSite } = await import('../publish-site.ts');
    await publishSite({ catalog, out, shard: shardOption(shard), ...rest });
  },
});
