import { readCatalogue } from '../../catalogue/read-catalogue.ts';
import { type Comparison, verifyManifest } from '../../catalogue/verify-manifest.ts';
import { counted } from '../../explain/grammar.ts';
import { normaliseAll } from '../../manifest/normalise.ts';
import { partlyRead } from '../../manifest/partly-read.ts';
import { problemLine } from '../../manifest/problem.ts';
import { fail } from '../fail.ts';
import { manifestPaths } from '../manifest-files.ts';
import { manifestInput } from '../manifest-input.ts';
import { comparisonLines } from './comparison-lines.ts';

/** What `verify` was asked for beside the manifests. */
export interface AgainstCatalogue {
  readonly catalog: string;
  readonly server: string | undefined;
  readonly strict: boolean;
}

/** Holds manifests against what a catalogue reviewed, prints what differs, and returns the exit code. */
export function verifyAgainstCatalogue(files: readonly string[], asked: AgainstCatalogue): 0 | 1 | 2 {
  const found = manifestPaths(files);
  if (found.problems.length > 0) fail(found.problems.map(problemLine).join('\n'));
  const manifests = found.paths.map((file) => ({ file, ...manifestInput(file) }));
  const { source, problems } = readCatalogue(asked.catalog);
  if (!source) return fail(problems.map(problemLine).join('\n'));
  const servers = source.servers.filter(({ id }) => asked.server === undefined || id === asked.server);
  if (servers.length === 0) fail(`--server ${asked.server ?? ''}: not in the catalogue; expected <owner>/<server>`);
  const codes = manifests.map(({ file, tools, gaps }) => {
    const kin = verifyManifest(tools, servers);
    if (!kin)
      return fail(`${file}: no reviewed server offers any of these tools; expected a captured and reviewed one`);
    const { server, version, comparisons, isKin } = kin;
    if (asked.server === undefined && !isKin)
      fail(
        `${file}: no reviewed server is plainly this one (nearest: ${server} ${version}); expected --server OWNER/SERVER`,
      );

    /** A page that was not read may hold what is missing here. */
    const isDrift = ({ state, unseen }: Comparison): boolean =>
      state === 'same' ? asked.strict && unseen.length > 0 : state !== 'gone' || gaps.length === 0;
    const drift = comparisons.filter(isDrift);
    const noted = comparisons.filter((one) => isDrift(one) || one.unseen.length > 0);
    const names = comparisons.map(({ tool }) => tool);
    for (const line of comparisonLines(noted, names)) console.log(line);
    for (const one of [...gaps, ...partlyRead(file, normaliseAll(tools))]) console.error(problemLine(one));
    const all = counted(comparisons.length, 'tool');
    if (drift.length > 0) console.log(`${String(drift.length)} of ${all} differ from ${server} ${version}`);
    else if (gaps.length > 0) console.error(`${file}: cannot be verified while tools are missing; expected all pages`);
    else console.log(`${all} as reviewed: ${server} ${version}`);
    return drift.length > 0 ? 1 : gaps.length > 0 ? 2 : 0;
  });
  return codes.includes(1) ? 1 : codes.includes(2) ? 2 : 0;
}
