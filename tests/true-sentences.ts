import { forms } from './sentence-forms.ts';
import { type Fact } from './told-facts.ts';
import { worstForms } from './worst-case-forms.ts';

/** Sentences of a text, quotes blanked and kept beside. Full stops inside quotes end nothing. */
function sentencesOf(text: string): { sentence: string; quotes: string[] }[] {
  const quotes: string[] = [];
  const blank = text.replace(/“[^”]*”/g, (whole) => {
    quotes.push(whole.slice(1, -1));
    return '“”';
  });
  return blank
    .split(/(?<=\.)\s+(?=\S)/)
    .filter(Boolean)
    .map((sentence) => ({ sentence, quotes: quotes.splice(0, sentence.split('“”').length - 1) }));
}

/** Sentences of a text that have no known form, or whose form is not made true by the record: one line each. */
export const untrue = (text: string, fact: Fact): string[] =>
  sentencesOf(text).flatMap(({ sentence, quotes }) => {
    const said = { ...fact, sentence, quotes };
    const fitting = [...forms, ...worstForms].flatMap(({ form, holds }) => {
      const match = form.exec(sentence);
      return match ? [holds(said, match.slice(1))] : [];
    });
    if (fitting.some(Boolean)) return [];
    return [`${fitting.length === 0 ? 'of no known form' : 'not true'}: ${sentence} [${quotes.join(' | ')}]`];
  });
