import { locateWords } from '../manifest/locate-words.ts';
import { type Review } from '../manifest/reviews.ts';
import { type Tool } from '../manifest/tool.ts';
import { reviewId, type Reader } from '../vocabulary.ts';
import { settle } from './settle.ts';
import { type Verdict } from './verdict.ts';

/**
 * What a reading is worth, beside the machine's confidence, which is measured. A person answers for a review by name. A
 * language model's is an estimate, to be held against the share of second readings that agree (method page).
 */
export const reviewConfidence: Readonly<Record<Reader, number>> = { person: 1, model: 0.97 };

/** Where a second reader named a category that the first did not even accept. */
export const dividedConfidence = 0.8;

/** Whether a second reader named a category that the first neither chose nor accepted. */
export const isDivided = ({ category, accept, second }: Review): boolean =>
  second !== undefined && ![category, ...accept].includes(second.category);

/** The verdict of a review on the definition that it is about. */
export const reviewedVerdict = (tool: Tool, machine: Verdict, review: Review): Verdict =>
  settle(tool, machine, {
    category: review.category,
    risk: review.risk,
    signals: review.signals,
    confidence: isDivided(review) ? dividedConfidence : reviewConfidence[review.reader],
    by: reviewId,
    spans: review.words.flatMap((words) => locateWords(tool, words) ?? []),
  });
