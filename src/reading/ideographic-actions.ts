import { type Action, type ActionSource } from './action.ts';
import { type Sentence } from '../language/sentences.ts';
import { ideographicNouns } from '../language/lexicon/ideographic-nouns.ts';
import { ideographicVerbs } from '../language/verb-forms.ts';
import { wordSet } from '../language/words.ts';

/** Kana, Han and Hangul: scripts whose words no space divides, or that end a sentence with its verb. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const kanaOrHangul = /[\u3040-\u30ff\uac00-\ud7af]/;

/** Chinese words (and Japanese particles) after which a verb follows, e.g. 用于, “for”. */
const beforeVerb = /(?:用于|可以|支持|并|来|可|以|能|请|、|或|和|自动|批量|将|把|为|の|を|に)$/;

/** Characters of a Chinese sentence within which its leading verb begins. */
const leadLimit = 3;
/** Words of the sentence that are searched. */
const searched = 12;

interface FoundIdeograph {
  readonly verb: string;
  readonly start: number;
  readonly end: number;
}

/** Characters between a verb that only says that something is done and the one that says what. */
const carriedLimit = 4;

/** `执行课程预订`, to carry out the booking of a course: what is carried out. */
function carriedBy(chosen: FoundIdeograph, found: readonly FoundIdeograph[]): FoundIdeograph {
  if (chosen.verb !== 'run' && chosen.verb !== 'execute') return chosen;
  return found.find(({ start }) => start >= chosen.end && start - chosen.end <= carriedLimit) ?? chosen;
}

/** `创建并运行`, create and run: whether one word of a joining character stands between a verb and this one. */
const isJoined = ({ start }: FoundIdeograph, end: number, tokens: Sentence): boolean => {
  const token = tokens.find((one) => one.start <= end && one.end > end);
  return start === end + 1 && /^[并或和与及且、]$/.test(token?.text[end - token.start] ?? '');
};

/** Verbs for which it matters what they end. */
const ends = wordSet('delete erase clear remove empty destroy');

/** The things named in a sentence that weigh in a judgement. */
const nounsIn = (tokens: Sentence): string[] => {
  const text = tokens.map((token) => token.text).join(' ');
  const named = ideographicNouns.filter(([word]) => text.includes(word)).map(([, noun]) => noun);
  return [...new Set(named)];
};

/**
 * The action of a Chinese, Japanese or Korean sentence; of its objects only those in the lexicon are known. Chinese leads with the verb or has it after words
 * such as 用于, “for”; Japanese and Korean end with it. Text before the first such word is passed over.
 */
export function ideographicActions(sentence: Sentence, field: string, source: ActionSource): Action[] {
  const from = sentence.findIndex(({ text }) => unspaced.test(text));
  if (from < 0) return [];
  const tokens = sentence.slice(from, from + searched);
  const found = tokens.flatMap((token, index) =>
    ideographicVerbs(token.text).map(({ verb, start, end }) => ({
      verb,
      start: token.start + start,
      end: token.start + end,
      leads: (index === 0 && start <= leadLimit) || beforeVerb.test(token.text.slice(0, start)),
    })),
  );
  const verbLast = tokens.some(({ text }) => kanaOrHangul.test(text));
  const chosen = verbLast ? found.at(-1) : (found.find(({ leads }) => leads) ?? found[0]);
  if (chosen === undefined) return [];
  const { verb, start, end } =
    verbLast || tokens.some(({ text }) => text.includes('之前')) ? chosen : carriedBy(chosen, found);
  const joined = verbLast ? [] : found.filter((other) => isJoined(other, end, sentence));
  return [{ verb, start, end }, ...joined].map((one) => ({
    verb: one.verb,
    source,
    span: { field, start: one.start, end: one.end },
    object: ends.has(one.verb) ? nounsIn(tokens) : [],
    rest: [],
    uncertain: true,
  }));
}
