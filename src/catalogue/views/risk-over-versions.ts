import { type CatalogueIndex, type Counts, type VersionChange } from '../../record.ts';
import { risks } from '../../vocabulary.ts';
import { distribution } from './distribution.ts';

/** One row of the picture: a version, or a sum over versions, with its tools by risk. */
export interface VersionSpread {
  readonly label: string;
  readonly tools: number;
  readonly risks: Counts['risks'];
  /** Stretches of the row's bar in percent of the longest bar, critical first. */
  readonly stretches: ReturnType<typeof distribution>;
}

type Labelled = Pick<VersionSpread, 'label' | 'risks'>;

const total = (spread: Counts['risks']): number => risks.reduce((sum, risk) => sum + spread[risk], 0);

/** Rows with bars as long as their tools are many, beside the fullest row. */
function rows(labelled: readonly Labelled[]): VersionSpread[] {
  const most = Math.max(...labelled.map((row) => total(row.risks)), 1);
  return labelled.map((row) => {
    const scale = total(row.risks) / most;
    return {
      ...row,
      tools: total(row.risks),
      stretches: distribution(row.risks).map((one) => ({ ...one, start: one.start * scale, share: one.share * scale })),
    };
  });
}

/** The captured versions of one server, oldest first; empty with fewer than two. */
export function versionSpreads(history: readonly VersionChange[]): VersionSpread[] {
  const [first] = history;
  if (!first) return [];
  return rows([
    { label: named(first.from, first.withoutSchemas.before), risks: first.risks.before },
    ...history.map((step) => ({ label: named(step.to, step.withoutSchemas.after), risks: step.risks.after })),
  ]);
}

const named = (version: string, isBare: boolean): string => (isBare ? `${version} (no input schemas)` : version);

const sum = (spreads: readonly Counts['risks'][]): Counts['risks'] =>
  spreads.reduce((all, one) => ({
    low: all.low + one.low,
    medium: all.medium + one.medium,
    high: all.high + one.high,
    critical: all.critical + one.critical,
  }));

/**
 * All servers with a history: their earliest captured versions together, and their newest. Captures without input schemas
 * are left out, since they know less than the server. Empty without history.
 */
export function firstAndLast(changes: CatalogueIndex['changes']): { servers: number; rows: VersionSpread[] } {
  const comparable = changes.filter(({ withoutSchemas: { before, after } }) => !before && !after);
  const ofServer = [...Map.groupBy(comparable, ({ server }) => server).values()];
  if (ofServer.length === 0) return { servers: 0, rows: [] };
  const firsts = ofServer.flatMap((steps) => steps.filter(({ from }) => !steps.some(({ to }) => to === from)));
  const lasts = ofServer.flatMap((steps) => steps.filter(({ to }) => !steps.some(({ from }) => from === to)));
  return {
    servers: ofServer.length,
    rows: rows([
      { label: 'Earliest', risks: sum(firsts.map((step) => step.risks.before)) },
      { label: 'Newest', risks: sum(lasts.map((step) => step.risks.after)) },
    ]),
  };
}
