import { type ClaimPrecision } from '../classify/claim-precision.ts';
import { wilson } from '../classify/interval.ts';
import { type RoundRecord } from '../record.ts';
import { percent } from './accuracy.ts';
import { spread } from './first-sight.ts';
import { counted } from './grammar.ts';
import { unbroken } from './unbroken.ts';

const kinds = ['understated', 'overstated'] as const;
type Kind = (typeof kinds)[number];

/** Claims about authors' annotations held against labels, ready to print. */
export interface HintPrecision {
  readonly lead: string;
  /** What is claimed, on which tools, how often, how often the label supports it, the 95 % interval. */
  readonly rows: readonly (readonly string[])[];
}

/** Claims of one kind that were held against labels of one set. */
interface Held {
  readonly kind: Kind;
  readonly set: 'first sight' | 'fitted';
  readonly count: number;
  readonly supported: number;
}

const claimed: Readonly<Record<Kind, string>> = { understated: 'declares less', overstated: 'declares more' };
const tools: Readonly<Record<Held['set'], string>> = {
  'first sight': 'never seen before, all rounds',
  fitted: 'of the catalogue, reviewed',
};
const sets: Readonly<Record<Held['set'], string>> = {
  'first sight': 'on tools never seen before',
  fitted: 'on the catalogue’s reviewed tools, which the rules were fitted to',
};

/**
 * What a published claim about an author's annotations is worth: at first sight over all rounds, then on the catalogue's
 * reviewed tools. Absent when no claim was ever held against a label.
 */
export function hintPrecision(
  rounds: readonly RoundRecord[],
  fitted: ClaimPrecision | undefined,
): HintPrecision | undefined {
  const held = kinds
    .flatMap((kind) => [atFirstSight(kind, rounds), ...(fitted ? [onOwnLabels(kind, fitted)] : [])])
    .filter(({ count }) => count > 0);
  return held.length === 0
    ? undefined
    : {
        lead: unbroken(
          held
            .filter(({ kind }) => kind === 'understated')
            .map(sentence)
            .join(' '),
        ),
        rows: held.map(({ kind, set, count, supported }) => [
          claimed[kind],
          tools[set],
          count.toLocaleString('en-GB'),
          `${supported.toLocaleString('en-GB')}, ${percent(supported / count)}`,
          spread(wilson(supported, count)),
        ]),
      };
}

function atFirstSight(kind: Kind, rounds: readonly RoundRecord[]): Held {
  const made = rounds.flatMap(({ firstSight }) => firstSight[kind] ?? []);
  const total = (key: 'count' | 'supported'): number => made.reduce((sum, claims) => sum + claims[key], 0);
  return { kind, set: 'first sight', count: total('count'), supported: total('supported') };
}

const onOwnLabels = (kind: Kind, fitted: ClaimPrecision): Held => ({
  kind,
  set: 'fitted',
  count: fitted[kind].claimed,
  supported: fitted[kind].supported,
});

const sentence = ({ set, count, supported }: Held): string =>
  `Of ${counted(count, '“declares less” claim')} ${sets[set]}, the label supports ${supported.toLocaleString('en-GB')}: ${percent(supported / count)}.`;
