import { askBelow } from '../policy/recommend.ts';
import { type ToolPage } from './tool-page.ts';

/** From the surest: least confidence and what it is called. */
const steps = [
  { least: 0.9, label: 'high', why: 'Name, description and schema point the same way.' },
  { least: 0.8, label: 'good', why: 'The deciding words are clear; not every part of the definition repeats them.' },
  { least: askBelow, label: 'moderate', why: 'The definition leaves room for another reading.' },
  {
    least: 0,
    label: 'low',
    why: 'The definition says too little or contradicts itself, so the careful reading is shown.',
  },
] as const;

/** Confidence as a word and a reason. The number is calibrated on labelled tools (method page). */
export function confidenceNote(value: number): ToolPage['confidence'] {
  const step = steps.find(({ least }) => value >= least) ?? steps[steps.length - 1];
  return { value, label: step?.label ?? 'low', why: step?.why ?? '' };
}
