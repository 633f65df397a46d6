import { classify } from '../classify/classify.ts';
import { type Judgement } from '../classify/judgement.ts';
import { normalise } from '../manifest/normalise.ts';
import { type RoundLabel } from '../manifest/round-label.ts';
import { labelOf } from './first-verdicts.ts';
import { type Found } from './find-definitions.ts';

/**
 * Verdicts of the present classifier on the tools of an earlier round whose definitions were found, beside the labels as
 * they now stand. A round that has been read is no longer fresh: this says how well it has been learnt, not how good the
 * rules are.
 * @param siblings whether the server's other tools were in sight when the round was first scored
 */
export const today = (
  lines: readonly RoundLabel[],
  definitions: ReadonlyMap<string, Found>,
  siblings: boolean,
): Judgement[] =>
  lines.flatMap((line): Judgement[] => {
    const found = definitions.get(line.hash);
    if (!found) return [];
    const verdict = classify(normalise(found.definition), siblings ? found.context : undefined);
    return [{ id: line.id, name: line.tool, label: labelOf(line, 'settled'), verdict }];
  });
