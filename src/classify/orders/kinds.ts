import { type Standing } from '../../manifest/definition-texts.ts';
import { displacedTools } from './displaced-tools.ts';
import { falseConsent } from './false-consent.ts';
import { falseRole } from './false-role.ts';
import { mayHold, type Order, orderOf } from './grammar.ts';
import { keptFromTheUser } from './kept-from-the-user.ts';
import { commonClasses } from './lexicon/common-classes.ts';
import { overriddenInstructions } from './overridden-instructions.ts';
import { privateContext } from './private-context.ts';
import { steeredTools } from './steered-tools.ts';
import { type MarkedWords } from './marked-words.ts';
import { className, classesIn, setOf, setWidth, sharesClass } from './word-tree.ts';

/** Every kind of order that a definition may give to the model, as it is written in the notation of grammar.ts. */
const written = {
  'overrides-instructions': overriddenInstructions,
  'keeps-things-from-the-user': keptFromTheUser,
  'demands-private-context': privateContext,
  'pushes-ahead-of-other-tools': displacedTools,
  'steers-other-tools': steeredTools,
  'fakes-a-role': falseRole,
  'claims-consent': falseConsent,
};

export type OrderKindId = keyof typeof written;

/** An order and its kind. */
export interface KindOfOrder {
  readonly kind: OrderKindId;
  readonly order: Order;
}

export const allOrders: readonly KindOfOrder[] = Object.entries(written).flatMap(([kind, sources]) =>
  sources.map((source) => ({ kind: kind as OrderKindId, order: orderOf(source) })),
);

/** By the number of a class: the orders that are looked for where it stands, each under the classes of its rarest step. */
const byClass: KindOfOrder[][] = [];
for (const one of allOrders) for (const number of rarest(one.order)) (byClass[number] ??= []).push(one);

/** The classes of the step that stands in the fewest texts, the first of several. */
function rarest({ steps }: Order): readonly number[] {
  let [fewestTexts, found]: [number, readonly number[]] = [Infinity, []];
  for (const { set } of steps) {
    const numbers = classesIn(set);
    const texts = numbers.reduce((sum, number) => sum + (commonClasses[className(number)] ?? 0.5), 0);
    if (texts < fewestTexts) [fewestTexts, found] = [texts, numbers];
  }
  return found;
}

/** Classes under which any order stands. */
const keyed = setOf(byClass.flatMap((orders, number) => (orders.length > 0 ? [className(number)] : [])));

/** Where a text stands, as far as that decides what in it is an order. */
export interface Surroundings {
  readonly standing: Standing;
  /** Subjects of the tool (own-subject.ts). */
  readonly own: Int32Array;
}

/** Words from which on a name, or what else stands aside, may say something. */
const fewest = { prose: Infinity, name: 6, aside: 4 };
/** Characters from which on a title or value is prose after all. */
const longAside = 200;

/** Orders that words of these classes may give in such a place: nearly always none. */
export function ordersAmong(words: MarkedWords, { standing, own }: Surroundings): readonly KindOfOrder[] {
  const { together } = words;
  const isAside = wordsIn(words) >= fewest[standing] && (words.end[words.count - 1] ?? 0) <= longAside;
  let found: KindOfOrder[] | undefined;
  for (let part = 0; part < setWidth; part += 1)
    for (let bits = (together[part] ?? 0) & (keyed[part] ?? 0); bits !== 0; bits &= bits - 1)
      for (const one of byClass[part * 32 + 31 - Math.clz32(bits & -bits)] ?? []) {
        const { order } = one;
        if ((order.isAside && !isAside) || !mayHold(order, together) || sharesClass(own, 0, order.foreign)) continue;
        if (!found?.includes(one)) (found ??= []).push(one);
      }
  return found ?? [];
}

const wordsIn = ({ sentences, sentenceEnd }: MarkedWords): number => sentenceEnd[sentences - 1] ?? 0;
