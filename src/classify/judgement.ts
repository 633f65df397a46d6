import * as z from 'zod';
import { categories, risks, signals } from '../vocabulary.ts';
import { type Verdict } from './verdict.ts';

/** A label by hand: `accept` and `acceptRisk` hold what a careful second reader could defend. */
export const label = z.looseObject({
  category: z.enum(categories, `one of ${categories.join(', ')}`),
  accept: z.array(z.enum(categories)).default([]),
  risk: z.enum(risks, `one of ${risks.join(', ')}`).optional(),
  acceptRisk: z.array(z.enum(risks)).default([]),
  signals: z.array(z.enum(signals)).optional(),
  signalsMaybe: z.array(z.enum(signals)).default([]),
});
export type Label = z.infer<typeof label>;

/** One labelled tool with the machine's verdict. */
export interface Judgement {
  readonly id: string;
  readonly name: string;
  readonly label: Label;
  readonly verdict: Pick<Verdict, 'category' | 'risk' | 'confidence' | 'signals' | 'decidedBy'> &
    Partial<Pick<Verdict, 'claims'>>;
}
