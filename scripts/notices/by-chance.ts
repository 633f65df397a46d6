import { ordersIn } from '../../src/classify/orders/orders-in.ts';
import { definitionTexts } from '../../src/manifest/definition-texts.ts';
import { type ListedTools } from '../listed-tools.ts';
import { Random } from '../synth/random.ts';

/** A sentence that says nothing, and what in it was taken for an order. */
export interface ChanceOrder {
  readonly kind: string;
  readonly words: string;
  readonly sentence: string;
}

/** Texts longer than this are manuals; sentences of fewer words hold no two halves. */
const [longestText, fewestWords] = [1500, 4];

/** Every different sentence of the prose in some definitions, as its words. */
function sentencesIn(listed: readonly ListedTools[]): string[][] {
  const texts = new Set<string>();
  for (const { tools } of listed)
    for (const { definition } of tools) {
      const { texts: all, standing } = definitionTexts(definition);
      for (const [index, text] of all.entries())
        if (standing(index) === 'prose' && text.length <= longestText) texts.add(text);
    }
  return [...texts]
    .flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/))
    .map((sentence) => sentence.trim().split(/\s+/))
    .filter((words) => words.length >= fewestWords);
}

/**
 * Orders found in sentences that mean nothing: the first half of one sentence of real definitions and the second half of another.
 * Such sentences have the words of honest texts and stand in none that the rules were written beside, so how many fire tells how
 * many definitions nobody has seen will fire falsely, without a label.
 * @param count sentences to make
 */
export function ordersByChance(listed: readonly ListedTools[], count: number, seed: number): ChanceOrder[] {
  const sentences = sentencesIn(listed);
  const random = new Random(seed);
  const half = (from: boolean): readonly string[] => {
    const words = sentences[random.below(sentences.length)] ?? [];
    const cut = Math.ceil(words.length * (0.3 + 0.4 * random.next()));
    return from ? words.slice(0, cut) : words.slice(cut);
  };
  return Array.from({ length: count }, () => [...half(true), ...half(false)].join(' ')).flatMap((sentence) =>
    ordersIn(sentence).map(({ kind, start, end }) => ({ kind, words: sentence.slice(start, end), sentence })),
  );
}
