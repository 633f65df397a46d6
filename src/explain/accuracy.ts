import { type Evaluation } from '../classify/evaluation.ts';
import { type Urls } from '../urls.ts';
import { categories } from '../vocabulary.ts';

/** Shares as a page prints them. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Verdicts on labelled tools, ready to print. */
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
}

/** The evaluation of the catalogue's own labelled tools as tables. */
export function accuracy(evaluation: Evaluation, urls: Urls): Accuracy {
  const { dangerousCalledRead, dangerous, confident } = evaluation;
  return {
    count: evaluation.count,
    figures: [
      { what: 'Category, strict', value: percent(evaluation.strict), means: 'the verdict equals the label' },
      {
        what: 'Category, lenient',
        value: percent(evaluation.lenient),
        means: 'it equals the label or one that a second reader could defend',
      },
      {
        what: 'Macro-F1',
        value: evaluation.macroF1.toFixed(3),
        means: 'mean over the five categories, so that rare ones count as much as Read',
      },
      { what: 'Risk', value: percent(evaluation.risk), means: 'the level equals the label or an accepted one' },
      { what: 'Signals', value: evaluation.signalF1.toFixed(3), means: 'F1 over all ten signals together' },
      {
        what: 'Dangerous called Read',
        value: `${String(dangerousCalledRead.length)} of ${String(dangerous)}`,
        means: 'tools labelled Execute, Destructive or Financial that the machine takes for reads',
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
    mistakes: evaluation.mistakes.map(({ id, name, label, verdict }) => ({
      tool: id,
      url: urls.tool(id.split('/').slice(0, 2).join('/'), name),
      label: [label.category, ...label.accept.map((other) => `or ${other}`)].join(' '),
      verdict: `${verdict.category} (confidence ${verdict.confidence.toFixed(2)})`,
    })),
  };
}
