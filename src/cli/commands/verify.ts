import { type Comparison } from '../../catalogue/verify-manifest.ts';
import { counted } from '../../explain/grammar.ts';
import { printable } from '../../manifest/printable.ts';
import { problemLine } from '../../manifest/problem.ts';
import { defineCommand } from '../command.ts';
import { fail } from '../fail.ts';

export default defineCommand({
  id: 'verify',
  summary: 'is what a server offers what was reviewed?',
  forms: ['<manifest.json|-> [options]'],
  about:
    'Is what a server offers what was reviewed? Compares all that a client shows, hands to a model or runs by: names, titles, descriptions, schemas, annotations, execution, and how many tools bear a name. Changes of other keys, such as _meta and icons, are named and pass; with --strict they do not.',
  options: {
    server: {
      type: 'string',
      value: 'OWNER/SERVER',
      about: 'the reviewed server; without it, the one of whose tools at least half are plainly these',
    },
    strict: { type: 'boolean', default: false, about: 'no other change passes either' },
    catalog: { type: 'string', default: 'catalog', value: 'DIR', about: 'default catalog' },
  },
  exits: 'Exit 0: as reviewed. 1: drift. 2: nothing to compare with, or a list of tools that is not whole.',
  words: { least: 1, most: 1 },
  async run(values, [file = '']) {
    const { manifestInput } = await import('../manifest-input.ts');
    const { readCatalogue } = await import('../../catalogue/read-catalogue.ts');
    const { verifyManifest } = await import('../../catalogue/verify-manifest.ts');
    const { tools, gaps } = manifestInput(file);
    const { source, problems } = readCatalogue(values.catalog);
    if (!source) fail(problems.map(problemLine).join('\n'));
    const servers = source.servers.filter(({ id }) => values.server === undefined || id === values.server);
    if (servers.length === 0) fail(`--server ${values.server ?? ''}: not in the catalogue; expected <owner>/<server>`);
    const found = verifyManifest(tools, servers);
    if (!found)
      fail(
        `${file}: no reviewed server offers any of these tools; expected a captured and reviewed one (npm run capture)`,
      );
    const { server, version, comparisons, isKin } = found;
    if (values.server === undefined && !isKin)
      fail(
        `${file}: no reviewed server is plainly this one (nearest: ${server} ${version}); expected --server OWNER/SERVER`,
      );

    /** A page that was not read may hold what is missing here. */
    const isDrift = ({ state, unseen }: Comparison): boolean =>
      state === 'same' ? values.strict && unseen.length > 0 : state !== 'gone' || gaps.length === 0;
    const drift = comparisons.filter(isDrift);
    const noted = comparisons.filter((one) => isDrift(one) || one.unseen.length > 0);
    const widest = Math.max(12, ...noted.map(({ state }) => state.length));
    for (const { tool, state, shown, unseen } of noted) {
      console.log(`${(state === 'same' ? 'noted' : state).padEnd(widest)}  ${printable(tool)}`);
      const keys = [...shown, ...unseen.map((key) => `${key} (no client acts by it)`)];
      if (keys.length > 0) console.log(`${' '.repeat(widest)}  differs in ${keys.map(printable).join(', ')}`);
    }
    for (const gap of gaps) console.error(problemLine(gap));
    const all = counted(comparisons.length, 'tool');
    if (drift.length > 0) console.log(`${String(drift.length)} of ${all} differ from ${server} ${version}`);
    else if (gaps.length > 0) console.error(`${file}: cannot be verified while tools are missing; expected all pages`);
    else console.log(`${all} as reviewed: ${server} ${version}`);
    process.exitCode = drift.length > 0 ? 1 : gaps.length > 0 ? 2 : 0;
  },
});
