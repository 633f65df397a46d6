import { compareManifests, type ListedTools, type ManifestChange } from '../../src/catalogue/compare-manifests.ts';
import { byVersion, type CommittedCapture, versionOf } from '../../src/capture/capture-file.ts';
import { changePrinters } from '../../src/cli/diff/change-printers.ts';
import { counted } from '../../src/explain/grammar.ts';
import { fittingBlocks, pathCode } from '../../src/explain/report/markdown-report.ts';
import { compareRisk } from '../../src/vocabulary.ts';

interface Section {
  readonly id: string;
  readonly change: ManifestChange;
  readonly from: string;
  readonly to: string;
}

const listed = (id: string, one: CommittedCapture | undefined): ListedTools => ({
  name: one ? `${id} ${versionOf(one)}` : 'no earlier capture',
  tools: one?.capture.tools ?? [],
});

/** A server's newest capture now against its newest before; undefined where that is the same file. */
function sectionOf(
  id: string,
  now: readonly CommittedCapture[],
  isNew: (file: string) => boolean,
): Section | undefined {
  const sorted = now.toSorted(byVersion);
  const newest = sorted.at(-1);
  if (!newest || !isNew(newest.file)) return undefined;
  const [before, after] = [
    listed(
      id,
      sorted.findLast(({ file }) => !isNew(file)),
    ),
    listed(id, newest),
  ];
  return { id, change: compareManifests(before, after), from: before.name, to: after.name };
}

const worseIn = ({ change }: Section): number => change.lines.filter(({ worse }) => worse).length;
const graveIn = ({ change }: Section): number =>
  change.change.added.filter((name) => compareRisk(change.now.get(name)?.risk ?? 'low', 'high') >= 0).length;

/**
 * What new captures show, in Markdown: servers whose tools grew more dangerous first, then those with new tools of high or critical
 * risk, then the others. Strangers' words stand in it as code. Short enough for the text of a pull request.
 * @param isNew whether a capture's file is one of the new ones
 */
export function driftReport(captures: readonly CommittedCapture[], isNew: (file: string) => boolean): string {
  const servers = Map.groupBy(captures, ({ id }) => id);
  const sections = [...servers].flatMap(([id, own]) => sectionOf(id, own, isNew) ?? []);
  const changed = sections
    .filter(({ change }) => change.lines.length > 0)
    .sort((a, b) => worseIn(b) - worseIn(a) || graveIn(b) - graveIn(a));
  const same = sections.filter(({ change }) => change.lines.length === 0);
  const many = (count: (one: Section) => number): string => String(changed.filter((one) => count(one) > 0).length);
  return fittingBlocks([
    `${counted(sections.length, 'server')} with a new version: ${String(changed.length)} changed, ${many(worseIn)} for the worse, ${many(graveIn)} with new tools of high or critical risk.`,
    ...changed.map(
      ({ change, from, to }) => changePrinters['markdown']?.({ ...change, from, to, colours: false }) ?? '',
    ),
    ...(same.length > 0 ? [`Nothing changed in ${same.map(({ to }) => pathCode(to)).join(', ')}.`] : []),
  ]);
}
