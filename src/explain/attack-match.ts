import { reachOf } from '../classify/reach.ts';
import { rules } from '../classify/rules.ts';
import { type Evidence, type Verdict } from '../classify/verdict.ts';
import { textAt } from '../manifest/json-pointer.ts';
import { type Opening } from '../manifest/prose.ts';
import { sameSpan, type Span } from '../manifest/span.ts';
import { type Reading } from '../reading/reading.ts';
import { reviewId, type Reach } from '../vocabulary.ts';
import { quoted } from './grammar.ts';

/** What is known of a tool when its attack patterns are asked for. */
export interface ToolFacts {
  readonly verdict: Pick<Verdict, 'category' | 'signals' | 'notices' | 'evidence'>;
  readonly reading: Reading;
}

/** A pattern that is open on a tool: `because` finishes "Open here because …". */
export interface OpenAttack {
  readonly slug: string;
  readonly because: string;
}

/** Words that end before what they speak of is named. */
const breaksOff = /\b(?:and|or|an?|the|of|to|with|in|on|for|from|by)$|\([^)]*$/i;

/** Longest quote from a definition in a reason. */
const maxQuote = 70;

const claims: ReadonlyMap<string, string> = new Map(rules.map(({ id, claims: claim }) => [id, claim]));

/**
 * The patterns that a tool opens, in their order, each with the reason of the first opening that matches. Reasons quote the
 * argument or the words that show it, where the evidence or the reach has some.
 */
export function openAttacks(
  attacks: readonly { readonly slug: string; readonly opens: readonly Opening[] }[],
  facts: ToolFacts,
): OpenAttack[] {
  const { evidence, notices } = facts.verdict;
  const known = {
    ...facts,
    reach: reachOf(facts.reading),
    fired: notices.length === 0 ? evidence : [...evidence, ...notices.flatMap((notice) => notice.evidence)],
  };
  return attacks.flatMap(({ slug, opens }) => {
    const opening = opens.find((one) => matches(one, known));
    return opening === undefined ? [] : [{ slug, because: reason(opening, known) }];
  });
}

/** The same facts with what follows from them for every pattern. */
interface KnownFacts extends ToolFacts {
  readonly reach: ReadonlyMap<Reach, readonly Span[]>;
  /** Everything that gave evidence, for a claim or for a notice. */
  readonly fired: readonly Evidence[];
}

const matches = (opening: Opening, { verdict, reach, fired }: KnownFacts): boolean =>
  opening.signals.every((signal) => verdict.signals.includes(signal)) &&
  (opening.categories.length === 0 || opening.categories.includes(verdict.category)) &&
  (opening.notices.length === 0 || opening.notices.some((kind) => verdict.notices.some((n) => n.kind === kind))) &&
  (opening.rules.length === 0 || fired.some(({ rule }) => opening.rules.includes(rule))) &&
  (opening.reach.length === 0 || opening.reach.some((kind) => reach.has(kind)));

function reason(opening: Opening, facts: KnownFacts): string {
  const { reading } = facts;
  const texts = proof(opening, facts).flatMap((span) => {
    const argument = reading.parameters.find((one) => sameSpan(one.span, span))?.parameter.name;
    const words = textAt(reading.tool.definition, span.field)?.slice(span.start, span.end) ?? '';
    // That one value of an argument does this follows from more than the value.
    const isValue = /\/(?:enum\/\d+|const)$/.test(span.field) && opening.signals.length + opening.reach.length > 0;
    return words === '' || isValue ? [] : [{ argument, words }];
  });
  const argument = texts.find((one) => one.argument !== undefined)?.argument;
  if (opening.argument !== undefined && argument !== undefined) return filled(opening.argument, argument);
  const words = texts.filter((one) => one.argument === undefined).map((one) => one.words);
  const said = words.find((text) => text.length <= maxQuote && !breaksOff.test(text));
  return opening.words !== undefined && said !== undefined ? filled(opening.words, said) : opening.because;
}

const filled = (template: string, text: string): string => template.replace('{}', () => quoted(text, maxQuote));

/** Where the definition shows what an opening asks for: the narrowest of its conditions that has a place. */
function proof({ signals, categories, notices, rules: ids, reach: kinds }: Opening, facts: KnownFacts) {
  const { verdict, reach, fired } = facts;
  const { evidence, notices: raised } = verdict;
  const places: readonly (readonly Span[])[] = [
    kinds.flatMap((kind) => reach.get(kind) ?? []),
    fired.filter(({ rule }) => ids.includes(rule)),
    evidence.filter(({ rule }) => signals.some((signal) => claims.get(rule) === `signal:${signal}`)),
    raised.filter(({ kind }) => notices.some((one) => one === kind)).flatMap((notice) => notice.evidence),
    categories.length === 0
      ? []
      : evidence.filter(({ rule }) => rule === reviewId || claims.get(rule) === verdict.category),
  ];
  return places.find((spans) => spans.length > 0) ?? [];
}
