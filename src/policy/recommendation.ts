import { type Category } from '../vocabulary.ts';

/** Decisions from the loosest to the strictest. `limit` allows a number of calls per window. */
export const decisions = ['allow', 'limit', 'ask', 'deny', 'hide'] as const;
export type DecisionKind = (typeof decisions)[number];

export type Window = 'minute' | 'hour' | 'day';

export interface Limit {
  readonly kind: 'limit';
  readonly max: number;
  readonly window: Window;
}

export type Decision = { readonly kind: 'allow' | 'ask' | 'deny' | 'hide' } | Limit;

interface ArgumentTest<Operator extends string, Value> {
  /** A top-level argument of the tool. */
  readonly argument: string;
  readonly operator: Operator;
  readonly value: Value;
  /** One sentence: what the condition keeps out. */
  readonly why: string;
}

/** A test on a text; with `list` the argument is a list, and each of its items has to pass. */
interface TextTest<Operator extends string, Value> extends ArgumentTest<Operator, Value> {
  readonly list?: true;
}

/**
 * A test on one argument that a call must pass. `is-not` and `left-out` let a call without the argument through; all
 * others refuse it, and each refuses values of another type. `inside` takes a folder without a trailing slash, `host-in`
 * names of hosts, with a port where one is meant, `domain-in` those of mail addresses, `program-in` names of programs.
 * `at-most` means from 0 up. A `demanded` switch is one
 * that calls must give. `reads` passes one SQL statement that only reads.
 */
export type Condition =
  | ArgumentTest<'in', readonly string[]>
  | (ArgumentTest<'is-not', true> & { readonly demanded?: true })
  | ArgumentTest<'left-out', true>
  | ArgumentTest<'at-most', number>
  | ArgumentTest<'no-longer-than', number>
  | TextTest<'inside', string>
  | TextTest<'host-in', readonly string[]>
  | TextTest<'domain-in', readonly string[]>
  | ArgumentTest<'program-in', readonly string[]>
  | ArgumentTest<'reads', true>;

/** An argument that a reader can narrow by a value of their own: a folder, hosts, domains, programs, an amount, a number. */
export interface Handle {
  readonly argument: string;
  readonly operator: 'at-most' | 'no-longer-than' | 'inside' | 'host-in' | 'domain-in' | 'program-in';
  /** The argument is a list of texts. */
  readonly list?: true;
  /** Arguments of the same kind that cannot be narrowed as well: calls then have to leave them out. */
  readonly leftOut?: readonly string[];
}

/** Neutral policy decision for one tool; every format renders this and nothing else. */
export interface Recommendation {
  readonly decision: Decision;
  /** One sentence on the decision; conditions say their own. True whatever a target makes of it. */
  readonly reason: string;
  readonly conditions: readonly Condition[];
  /** The decision of a format that cannot test these arguments; present exactly when there are conditions. */
  readonly withoutConditions: Decision | undefined;
  /** The limit that a working document leaves out, since its target cannot count calls (`edition.ts`). */
  readonly dropped?: Limit;
  /** What a reader may narrow further; absent when the schema gives no handle. */
  readonly handles?: readonly Handle[];
}

/** One decision of each kind, from the loosest on. */
export const oneOfEach: readonly Decision[] = [
  { kind: 'allow' },
  { kind: 'limit', max: 30, window: 'minute' },
  { kind: 'ask' },
  { kind: 'deny' },
  { kind: 'hide' },
];

/** A recommendation that says a decision and nothing else. */
export const plainly = (decision: Decision): Recommendation => ({
  decision,
  reason: '',
  conditions: [],
  withoutConditions: undefined,
});

/** The decision about every call, where arguments are not tested. */
export const untested = ({ decision, conditions, withoutConditions }: Recommendation): Decision =>
  conditions.length > 0 && withoutConditions ? withoutConditions : decision;

/** A tool with its recommendation: what formats render. */
export interface PolicyEntry {
  readonly tool: string;
  readonly recommendation: Recommendation;
  /** Whether the server claims `readOnlyHint: true` for it, by which some targets decide; absent = it does not. */
  readonly claimsReadOnly?: boolean;
}

/** An entry that still knows what a call can do. */
export interface JudgedEntry extends PolicyEntry {
  readonly category: Category;
}
