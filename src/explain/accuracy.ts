import { type Evaluation } from '../classify/evaluation.ts';
import { showHidden } from '../manifest/hidden-characters.ts';
import { type ReviewCounts } from '../record.ts';
import { type Urls } from '../urls.ts';
import { categories } from '../vocabulary.ts';
import { counted } from './grammar.ts';

/** Shares as a page prints them. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Mistakes that the page names; the open data has the machine's verdict beside every review. */
const named = 60;

/** How much of the catalogue was read, and how far readers agree, in sentences. */
export function reviewShares(
  { tools, byPerson, twice, sameCategory, sameRisk }: ReviewCounts,
  all: number,
): { readonly spread: string; readonly twice: string } {
  const read = `${counted(tools, 'tool')} of ${all.toLocaleString('en-GB')} (${percent(tools / Math.max(all, 1))})`;
  return {
    spread: `${read} have been reviewed, ${readBy(tools, byPerson)}.`,
    twice:
      twice === 0
        ? 'None has been read a second time yet.'
        : `${counted(twice, 'tool')} have been read twice, the second time without sight of the first reading: ${percent(sameCategory / twice)} of the second readings agree in category, ${percent(sameRisk / twice)} in risk.`,
  };
}

function readBy(tools: number, byPerson: number): string {
  const count = (number: number): string => number.toLocaleString('en-GB');
  if (byPerson === 0) return 'all of them by a language model, none by a person';
  return `${count(tools - byPerson)} by a language model and ${count(byPerson)} by a person`;
}

/** Verdicts on reviewed tools, ready to print. */
export interface Accuracy {
  readonly count: number;
  readonly figures: readonly { readonly what: string; readonly value: string; readonly means: string }[];
  readonly categories: readonly (readonly string[])[];
  /** One row per label: the label, then how often each category was called. */
  readonly confusion: readonly (readonly string[])[];
  readonly reliability: readonly (readonly string[])[];
  readonly mistakes: readonly {
    readonly tool: string;
    readonly url: string;
    readonly label: string;
    readonly verdict: string;
  }[];
  /** Mistakes beyond those. */
  readonly moreMistakes: number;
}

/** The machine held against the reviews, as tables. */
export function accuracy(evaluation: Evaluation, urls: Urls): Accuracy {
  const { dangerousCalledRead, dangerous, confident } = evaluation;
  return {
    count: evaluation.count,
    figures: [
      { what: 'Category, strict', value: percent(evaluation.strict), means: 'the machine’s verdict equals the review' },
      {
        what: 'Category, lenient',
        value: percent(evaluation.lenient),
        means: 'it equals the review or a category that a second reader could defend',
      },
      {
        what: 'Macro-F1',
        value: evaluation.macroF1.toFixed(3),
        means: 'mean over the five categories, so that rare ones count as much as Read',
      },
      { what: 'Risk', value: percent(evaluation.risk), means: 'the level equals the review’s or an accepted one' },
      { what: 'Signals', value: evaluation.signalF1.toFixed(3), means: 'F1 over all ten signals together' },
      {
        what: 'Dangerous called Read',
        value: `${String(dangerousCalledRead.length)} of ${String(dangerous)}`,
        means: 'tools reviewed as Execute, Destructive or Financial that the machine takes for reads',
      },
      {
        what: 'Confident and right',
        value: percent(confident.lenient),
        means: `of the ${String(confident.count)} verdicts with confidence 0.9 or more, strict or accepted`,
      },
    ],
    categories: evaluation.categories.map(({ category, labelled, called, precision, recall, f1 }) => [
      category,
      String(labelled),
      String(called),
      percent(precision),
      percent(recall),
      f1.toFixed(3),
    ]),
    confusion: categories.map((label) => [
      label,
      ...categories.map((called) => String(evaluation.confusion[label][called])),
    ]),
    reliability: evaluation.reliability
      .filter(({ count }) => count > 0)
      .map(({ from, to, count, meanConfidence, strict, lenient }) => [
        `${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}`,
        String(count),
        meanConfidence.toFixed(2),
        percent(strict),
        percent(lenient),
      ]),
    mistakes: evaluation.mistakes.slice(0, named).map(({ id, name, label, verdict }) => ({
      tool: `${serverOf(id)}/${showHidden(name)}`,
      url: urls.tool(serverOf(id), id.slice(serverOf(id).length + 1)),
      label: [label.category, ...label.accept.map((other) => `or ${other}`)].join(' '),
      verdict: `${verdict.category} (confidence ${verdict.confidence.toFixed(2)})`,
    })),
    moreMistakes: Math.max(evaluation.mistakes.length - named, 0),
  };
}

/** `<owner>/<server>` of a judgement's id, which is that and the slug of the tool. */
const serverOf = (id: string): string => id.split('/').slice(0, 2).join('/');
