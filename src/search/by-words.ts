import { capabilityKey, verbConcept } from './concepts.ts';
import { namedFilter, passing } from './filters.ts';
import { type OpenIndex } from './open-index.ts';
import { type Postings } from './postings.ts';
import { longQuery, type Query, requiredTokens, type Token } from './query.ts';
import { wordsLookedUp } from './query-keys.ts';
import { type Capability } from './rank.ts';
import { termsOf } from './terms.ts';
import { weights } from './text-weights.ts';

/** Something that answers words of a query in its names, by what it can do or in its description. */
export interface Candidate {
  readonly number: number;
  /** The higher the better; comparable within one query. */
  readonly score: number;
  /** The words of the query that it does not answer. */
  readonly lacks: readonly string[];
  /** Every word is answered by a name or by what it can do. */
  readonly isNamed: boolean;
  readonly capability: Capability | undefined;
}

/** What answers a query by its words. */
export interface Answering {
  /** What answers all words of the query or all but one, the best first: those that answer all come before the others. */
  readonly candidates: readonly Candidate[];
  /** Words that nothing answers, or so little that it may be slips of others. */
  readonly unknown: ReadonlySet<string>;
}

/** Entries up to which a word may be a slip: strangers make them too. Of long queries a word may stay without an answer. */
const mayBeSlip = (words: number): number => (words < longQuery ? 2 : 0);

/** How well something answers one word: how rare and weighty, and whether a name says it. */
interface Answered {
  readonly score: number;
  readonly isNamed: boolean;
}
type Answers = ReadonlyMap<number, Answered>;

/** A word that only begins as it was typed counts less. */
const asBeginning = 0.5;
/** Letters from which on a word is taken for the beginning of others. */
const shortestBeginning = 3;
/** Of the pairs of letters of a word without spaces so many must be there. */
const pairsNeeded = 0.6;
/** Verbs of a query that are looked up with its other words. */
const verbsLookedUp = 2;

/** How much the rarity of what stands under a term says (Okapi BM25). */
const rarity = (total: number, all: number): number => Math.log(1 + (all - Math.min(all, total) + 0.5) / (total + 0.5));

/**
 * Looks up the words of a query. Of very common words only the weightiest postings are known (`posting-lists.ts`).
 */
export async function byWords(index: OpenIndex, query: Query): Promise<Answering> {
  const tokens = requiredTokens(query).filter(({ text }) => termsOf(text).length > 0);
  const [answers, able] = await Promise.all([
    Promise.all(tokens.map((token) => answersOf(index, token))),
    capabilitiesFor(index, query),
  ]);
  const numbers = new Set([...answers.flatMap((one) => [...one.keys()]), ...able.keys()]);
  const found = [...numbers]
    .map((number): Candidate => {
      const can = able.get(number);
      const each = tokens.map(({ text }, at) => better(answers[at]?.get(number), can?.answers.get(text)));
      return {
        number,
        score: each.reduce((sum, one) => sum + (one?.score ?? 0), 0),
        lacks: tokens.flatMap(({ text }, at) => (each[at] ? [] : [text])),
        isNamed: each.every((one) => one?.isNamed === true),
        capability: can && { words: new Set(can.answers.keys()), worth: can.worth },
      };
    })
    .filter(({ lacks }) => lacks.length === 0 || (lacks.length === 1 && tokens.length > 1));
  const unknown = tokens.filter(
    ({ text }, at) => (answers[at]?.size ?? 0) <= mayBeSlip(tokens.length) && !namedFilter(text),
  );
  const candidates = (await withFacts(index, found)).sort(
    (a, b) => a.lacks.length - b.lacks.length || b.score - a.score || a.number - b.number,
  );
  return { candidates, unknown: new Set(unknown.map(({ text }) => text)) };
}

/** A word such as `destructive` or `critical` is answered by tools that are so, whether or not they say it. */
async function withFacts(index: OpenIndex, found: readonly Candidate[]): Promise<Candidate[]> {
  const lacked = new Set(found.flatMap(({ lacks }) => lacks));
  let all = [...found];
  for (const word of lacked) {
    const filter = namedFilter(word);
    if (!filter) continue;
    const numbers = all.flatMap(({ number, lacks }) => (lacks.includes(word) ? [number] : []));
    const passed = await passing(index, numbers, filter);
    all = all.map((one) => (one.lacks.includes(word) && passed.has(one.number) ? { ...one, lacks: [] } : one));
  }
  return all;
}

function better(one: Answered | undefined, other: Answered | undefined): Answered | undefined {
  if (!one || !other) return one ?? other;
  return { score: Math.max(one.score, other.score), isNamed: one.isNamed || other.isNamed };
}

/** What answers one word: what stands under its stem, or where letters have no spaces under most of their pairs. */
async function answersOf(index: OpenIndex, { text }: Token): Promise<Answers> {
  const terms = termsOf(text);
  // A stem is no beginning: “delte” would be one of “delta”.
  const all = await Promise.all(terms.map((term) => answersOfTerm(index, term, terms.length === 1 ? text : term)));
  const [first] = all;
  if (all.length < 2) return first ?? new Map();
  const found = new Map<number, Answered>();
  for (const number of new Set(all.flatMap((one) => [...one.keys()]))) {
    const each = all.flatMap((one) => one.get(number) ?? []);
    if (each.length < pairsNeeded * all.length) continue;
    const score = each.reduce((sum, one) => sum + one.score, 0) / Math.sqrt(all.length);
    found.set(number, { score, isNamed: each.length === all.length && each.every((one) => one.isNamed) });
  }
  return found;
}

async function answersOfTerm(index: OpenIndex, term: string, beginning: string): Promise<Answers> {
  const mayBegin = beginning.length >= shortestBeginning || !/^[a-z0-9]/.test(beginning);
  const [exact, longer] = await Promise.all([
    index.postings(term),
    mayBegin ? index.longer(beginning.normalize('NFC')) : [],
  ]);
  const found = new Map<number, Answered>();
  const take = ({ numbers, weights: digits }: Postings, rare: number): void => {
    numbers.forEach((number, at) => {
      const weight = digits[at] ?? 0;
      const own = { score: rare * weight, isNamed: weight >= weights.longName };
      found.set(number, better(own, found.get(number)) ?? own);
    });
  };
  const all = index.firstTool + index.tools;
  const others = longer.filter((list) => list.term !== term);
  if (exact) take(exact, rarity(exact.total, all));
  const together = [...(exact ? [exact] : []), ...others].reduce((sum, { total }) => sum + total, 0);
  for (const list of others) take(list, asBeginning * rarity(together, all));
  return found;
}

/** What a tool can do of what a query says. */
interface Able {
  readonly worth: number;
  readonly answers: ReadonlyMap<string, Answered>;
}

/** Tools that do what two words of the query say, as verb and thing. */
async function capabilitiesFor(index: OpenIndex, query: Query): Promise<ReadonlyMap<number, Able>> {
  const words = requiredTokens(query);
  const verbs = words.filter(({ text }) => words.length === 2 || verbConcept(text) !== undefined);
  const pairs = verbs.slice(0, verbsLookedUp).flatMap((verb) =>
    words
      .filter((thing) => thing !== verb && thing.text.length > 1)
      .slice(0, wordsLookedUp)
      .map((thing) => ({ verb: verb.text, thing: thing.text })),
  );
  const lists = await Promise.all(
    pairs.map(async ({ verb, thing }) => ({
      pair: [verb, thing],
      list: await index.postings(capabilityKey(verb, thing)),
    })),
  );
  const found = new Map<number, Able>();
  for (const { pair, list } of lists) {
    const rare = rarity(list?.total ?? 0, index.firstTool + index.tools) / pair.length;
    list?.numbers.forEach((number, at) => {
      const weight = list.weights[at] ?? 0;
      const own = { score: rare * weight, isNamed: true };
      const known = found.get(number);
      const answers = new Map(known?.answers);
      for (const word of pair) answers.set(word, better(own, answers.get(word)) ?? own);
      found.set(number, { worth: Math.max(weight / 9, known?.worth ?? 0), answers });
    });
  }
  return found;
}
