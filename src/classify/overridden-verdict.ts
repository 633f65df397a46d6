import { type Override } from '../manifest/overrides.ts';
import { type Tool } from '../manifest/tool.ts';
import { settle } from './settle.ts';
import { type Verdict } from './verdict.ts';

/**
 * The verdict of an override, which may name category or risk alone.
 * @param machine what the rules alone say
 * @param before what stands without the override: the rules' verdict, or a review's
 */
export const overriddenVerdict = (
  tool: Tool,
  machine: Verdict,
  before: Verdict,
  { category, risk }: Override,
): Verdict =>
  settle(tool, machine, {
    category: category ?? before.category,
    risk: risk ?? before.risk,
    signals: before.signals,
    confidence: 1,
    by: 'override',
    spans: [],
  });
