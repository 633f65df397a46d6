import { destroyingVerbs } from '../language/lexicon/verb-groups.ts';
import { type Sentence } from '../language/sentences.ts';
import { verbForm } from '../language/verb-forms.ts';
import { wordSet } from '../language/words.ts';

/** Where behind the first sentence a text says that the call takes something away. */

/** What nobody puts into a later sentence but as an effect of the call. */
const destroys = wordSet(destroyingVerbs);

/** Words behind which a third person is a plural: `Deletes are logged`, `Deletes and updates`. */
const afterPlurals = wordSet('are and or may can will must should have were of in on by');

/** Whether the word at a place, behind few that go on telling, says in the third person that something is lost. */
export function tellsOfLoss(sentence: Sentence, at: number): boolean {
  const text = sentence[at]?.text ?? '';
  const isThird = at < 4 && /[a-z]{3,}s$/.test(text) && !afterPlurals.has(sentence[at + 1]?.text ?? '');
  return isThird && destroys.has(verbForm(text)?.verb ?? '');
}

/** `Once it was collected, this *removes* the files from disk`: where a later clause says what this call takes away; -1 where none does. */
export const thisLoses = (sentence: Sentence): number =>
  sentence.findIndex(
    ({ text }, at) =>
      sentence[at - 1]?.text === 'this' &&
      sentence[at - 1]?.before.includes(',') === true &&
      (destroys.has(verbForm(text)?.verb ?? '') || text === 'removes'),
  );
