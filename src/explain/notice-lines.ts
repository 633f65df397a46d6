import { type Evidence, type Notice, type Verdict } from '../classify/verdict.ts';
import { showHidden } from '../manifest/hidden-characters.ts';
import { ruleOf } from './prose/subject.ts';

/** Notices of text that works on its reader; the others are about what a definition leaves open. */
export const hostileKinds = ['talks-to-model', 'hidden-characters'] as const satisfies readonly Notice['kind'][];

/** One thing that a definition's text does to its reader. */
export interface NoticeLine {
  readonly rule: string;
  /** What was found, in one sentence that quotes the first words and says where they stand. */
  readonly text: string;
  /** The words that the sentence quotes. */
  readonly evidence: Evidence;
}

/** Characters that are quoted; an order may go on for long. */
const longest = 120;

const isHostile = ({ kind }: Notice): boolean => hostileKinds.some((hostile) => hostile === kind);

/** One line for each rule that a hostile text made fire, in the order of the verdict; none for nearly all tools. */
export function noticeLines({ notices }: Pick<Verdict, 'notices'>): NoticeLine[] {
  const evidence = notices.filter(isHostile).flatMap((notice) => notice.evidence);
  return [...Map.groupBy(evidence, ({ rule }) => rule)].flatMap(([rule, [first, ...more]]) =>
    first ? [{ rule, text: sentence(rule, first, more.length), evidence: first }] : [],
  );
}

function sentence(rule: string, { field, text }: Evidence, more: number): string {
  const words = showHidden(text).replace(/\s+/g, ' ');
  const cut = words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…`.toWellFormed() : words;
  const others = more === 0 ? '' : `, and in ${String(more)} more ${more === 1 ? 'place' : 'places'}`;
  return `${ruleOf(rule)?.title ?? rule}: “${cut}” in ${showHidden(field)}${others}.`;
}
