import { missingFolder } from '../catalogue/read-catalogue.ts';
import { fail } from '../cli/fail.ts';
import { oneLine } from '../cli/one-line.ts';
import { counted } from '../explain/grammar.ts';
import { problemLine } from '../manifest/problem.ts';
import { readMarker } from '../publish/marker.ts';
import { publishFolder } from '../publish/publish-folder.ts';
import { removeLater } from '../publish/remove-later.ts';
import { targetFolder } from '../publish/target-folder.ts';
import { ownPeakMb, type Phase, reportTable } from './build-report.ts';
import { buildsFolder, type MadeSite, makeSite } from './build-site.ts';
import { codeKey } from './code-key.ts';
import { isIntact, readSiteRecord, writeSiteRecord } from './earlier-site.ts';
import { inputsKey } from './inputs-key.ts';
import { progressLine } from './progress-line.ts';
import { type Shard } from './render-unit.ts';
import { WrongCatalogue } from './site-parts.ts';

/** What is asked of a build. */
export interface BuildOptions {
  readonly catalog: string;
  readonly out: string;
  readonly verbose: boolean;
  /** Makes everything anew, whatever an earlier build left. */
  readonly fresh: boolean;
  readonly shard: Shard | undefined;
  /** Prints nothing but one line of JSON with the phases. */
  readonly json: boolean;
}

/**
 * Builds the site of a catalogue folder in the place of `out`, and prints what it does. What an earlier build of the same
 * folder made of the same data and code is taken over. Ends the program with exit code 2 and a line for each thing that is
 * wrong when there is no new site; the old one then stands as it was.
 */
export async function publishSite({ catalog, out, verbose, fresh, shard, json }: BuildOptions): Promise<void> {
  // A signal that asks to end lets the work folders be removed.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const started = performance.now();
  const target = targetFolder('--out', out, [{ what: 'the catalogue', folder: catalog }]);
  if (target.problems) fail(target.problems.map(problemLine).join('\n'));
  const missing = missingFolder(catalog);
  if (missing) fail(problemLine(missing));
  const progress = progressLine(process.stderr);
  const say = (line: string): void => {
    progress.clear();
    if (!json && line !== '') console.log(line);
  };
  const report = (phases: readonly Phase[], tools: number): void => {
    const seconds = (performance.now() - started) / 1000;
    const total = { phase: 'total', items: tools, unit: 'tools', seconds, peakMb: ownPeakMb() };
    if (json) console.log(JSON.stringify({ out, tools, phases: [...phases, total] }));
    else if (phases.length > 0) console.log(reportTable([...phases, total]));
  };
  try {
    const code = codeKey();
    const build = inputsKey(catalog, code);
    const known = fresh ? undefined : readSiteRecord(target.value);
    const part = readMarker(target.value)?.part;
    const isAsked = part?.number === shard?.part && part?.of === shard?.of;
    if (known?.build === build && isAsked && isIntact(target.value, known)) {
      say(`${out}/ is as it was: ${counted(known.tools, 'tool page')}, and nothing has changed since`);
      report([], known.tools);
      return;
    }
    const make = (folder: string): Promise<MadeSite> =>
      makeSite(
        {
          catalog,
          verbose,
          fresh,
          build,
          code,
          shard,
          earlier: known && { folder: target.value, record: known },
          say,
          warn: (line) => {
            progress.clear();
            console.error(line);
          },
          progress,
        },
        folder,
      );
    const made = await publishFolder(target.value, make, (old) => {
      removeLater(old, buildsFolder());
    });
    writeSiteRecord(target.value, made.record);
    report(made.phases, made.tools);
    say(`${out}/ is ready: ${counted(made.tools, 'tool page')}`);
  } catch (error) {
    progress.clear();
    if (verbose) console.error(error);
    const lines = error instanceof WrongCatalogue ? error.lines : [oneLine(error)];
    for (const line of lines) console.error(line);
    fail(`${counted(lines.length, 'problem')}; nothing was built and ${out}/ is as it was`);
  }
}
