import { type ServerSource } from '../catalogue/read-catalogue.ts';
import { type ReviewEntry, type Reviews } from '../manifest/reviews.ts';
import { outcomeOf, placeOf, type FilingOptions, type Outcome, type Place } from './label-outcome.ts';
import { placeIn, type LineProblem, type PlacedLabel } from './labels.ts';

/** What filing comes to. Nothing may be written while there are problems. */
export interface Filing {
  /** The new content of every file that changes, by server. */
  readonly files: ReadonlyMap<string, Reviews>;
  readonly filed: number;
  /** One line for each review that stays although the label says something else. */
  readonly kept: readonly string[];
  /** One line for each review that gave way. */
  readonly replaced: readonly string[];
  readonly problems: readonly LineProblem[];
}

interface Judged {
  readonly label: PlacedLabel;
  /** `<owner>/<server>/<tool>`. */
  readonly name: string;
  readonly outcome: Outcome;
}

/** Files labels into the reviews of the servers that they are about. Pure: nothing is written. */
export function fileLabels(
  source: string,
  servers: readonly ServerSource[],
  labels: readonly PlacedLabel[],
  options: FilingOptions,
): Filing {
  const known = new Map(servers.map((server) => [server.id, server]));
  const files = new Map<string, Reviews>();
  const all: Judged[] = [];
  for (const [id, own] of Map.groupBy(labels, ({ server }) => server)) {
    const place = placeOf(known.get(id), options);
    const judged = own.map((label) => ({
      label,
      name: `${id}/${label.tool}`,
      outcome: outcomeOf(label, place, options),
    }));
    if (place && judged.some(({ outcome }) => outcome.entry)) files.set(id, withEntries(place, judged));
    all.push(...judged);
  }
  return {
    files,
    filed: all.filter(({ outcome }) => outcome.entry).length,
    kept: told(all, 'kept'),
    replaced: told(all, 'replaced'),
    problems: [...mistakes(source, all), ...repetitions(source, all)],
  };
}

const entriesOf = (judged: readonly Judged[]): [string, ReviewEntry][] =>
  judged.flatMap(({ label, outcome: { entry } }) => (entry ? [[label.tool, entry]] : []));

const withEntries = ({ version, content }: Place, judged: readonly Judged[]): Reviews => ({
  ...content,
  version,
  tools: Object.fromEntries([...Object.entries(content.tools), ...entriesOf(judged)]),
});

const told = (all: readonly Judged[], what: 'kept' | 'replaced'): string[] =>
  all.flatMap(({ name, outcome: { [what]: words } }) => (words === undefined ? [] : [`${name}: ${words}`]));

const mistakes = (file: string, all: readonly Judged[]): LineProblem[] =>
  all.flatMap(({ label: { line }, name, outcome: { wrong } }) =>
    wrong ? [{ file, line, at: placeIn(line, name), ...wrong }] : [],
  );

const repetitions = (file: string, all: readonly Judged[]): LineProblem[] =>
  [...Map.groupBy(all, ({ name }) => name)].flatMap(([name, [first, ...more]]) =>
    more.map(({ label: { line } }) => ({
      ...{ file, line, at: placeIn(line, name) },
      wrong: `labelled on line ${String(first?.label.line)} already`,
      right: 'one label a tool',
    })),
  );
