import { defineCommand } from '../command.ts';
import { fail } from '../fail.ts';

export default defineCommand({
  id: 'diff',
  summary: 'what changed between two lists of a server’s tools, the dangerous first',
  forms: ['<old manifest> <new manifest> [options]', 'OWNER/SERVER VERSION VERSION [options]'],
  about: `What changed between two manifests, or between two captured versions of a server of a catalogue, by what it means: text that orders the model about, verdicts that got worse, new tools, other changes, tools that are gone. Verdicts are those of the rules.`,
  options: {
    format: {
      type: 'string',
      default: 'table',
      value: 'FORMAT',
      about: 'default table; markdown is for comments',
      choices: ['table', 'json', 'markdown'],
    },
    output: { type: 'string', value: 'FILE', about: 'write there, whole or not at all, in place of standard output' },
    name: {
      type: 'string',
      value: 'NAME',
      about: 'what both are called in the output, where the old one is a temporary file',
    },
    catalog: { type: 'string', default: 'catalog', value: 'DIR', about: 'default catalog' },
  },
  exits: 'Exit 0: no difference. 1: some. 2: bad input, or no difference in a list that is not whole.',
  words: { least: 2, most: 3, offers: 'files and servers' },
  async run({ format, output, catalog, name }, [first = '', second = '', third]) {
    if (output === '') fail('--output: expected the name of a file');
    const { ofFiles, ofVersions } = await import('../diff/two-lists.ts');
    const { lists, gaps } = third === undefined ? ofFiles(first, second) : ofVersions(catalog, first, [second, third]);
    const { compareManifests } = await import('../../catalogue/compare-manifests.ts');
    const { changePrinters } = await import('../diff/change-printers.ts');
    const { wantsColours } = await import('../colours.ts');
    const { print } = await import('../printed.ts');
    const { problemLine } = await import('../../manifest/problem.ts');
    const change = compareManifests(...lists);
    const colours = output === undefined && wantsColours({ isTerminal: process.stdout.isTTY, env: process.env });
    const [from, to] = [name ?? lists[0].name, name ?? lists[1].name];
    const text = changePrinters[format]?.({ ...change, from, to, colours });
    const inputs = third === undefined ? [first, second] : [catalog];
    print(text ?? fail(`--format ${format}: expected table, json or markdown`), output, inputs);
    for (const gap of gaps) console.error(problemLine(gap));
    if (change.lines.length > 0) process.exitCode = 1;
    else if (gaps.length > 0)
      fail(`${to}: no difference in what there is, but tools are missing; expected whole lists`);
  },
});
