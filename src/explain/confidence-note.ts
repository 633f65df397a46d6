import { askBelow } from '../policy/recommend.ts';
import { isDivided } from '../classify/reviewed-verdict.ts';
import { type Review } from '../manifest/reviews.ts';
import { sentenceCase } from './grammar.ts';
import { readerWords } from './review-sentences.ts';
import { type ToolPage } from './tool-page.ts';

/** From the surest: least confidence and what it is called. */
const steps = [
  { least: 0.9, label: 'high', why: 'Name, description and schema point the same way.' },
  { least: 0.8, label: 'good', why: 'The deciding words are clear; not every part of the definition repeats them.' },
  { least: askBelow, label: 'moderate', why: 'The definition leaves room for another reading.' },
];
const lowest = {
  label: 'low',
  why: 'The definition says too little or contradicts itself, so the recommendation is careful.',
};

/** Confidence as a word and a reason. The machine's number is measured on tools that were read (method page). */
export function confidenceNote(value: number, review?: Review): ToolPage['confidence'] {
  const { label, why } = steps.find(({ least }) => value >= least) ?? lowest;
  return { value, label, why: review ? readWhy(review) : why };
}

const readWhy = (review: Review): string =>
  isDivided(review)
    ? 'Two readers of the definition came to different categories.'
    : `${sentenceCase(readerWords[review.reader])} read the definition against the rubric.`;
