import { type PublishedVerdict } from '../../explain/published-verdict.ts';
import { compareRisk, risks, type Risk } from '../../vocabulary.ts';

/** What `--fail-on` names. */
export interface Threshold {
  readonly risk: Risk | undefined;
  /** Text that gives orders to the model or hides characters. */
  readonly notice: boolean;
}

/** Reads `high`, `notice`, `Critical,notice` and the like; undefined where it is none of them. */
export function readThreshold(text: string): Threshold | undefined {
  const words = text
    .toLowerCase()
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  const risk = risks.find((one) => one !== 'low' && words.includes(one));
  const notice = words.includes('notice');
  return words.length > 0 && words.length === Number(risk !== undefined) + Number(notice)
    ? { risk, notice }
    : undefined;
}

/** Whether a verdict reaches what `--fail-on` names. */
export const reaches = (
  { risk: least, notice }: Threshold,
  verdict: Pick<PublishedVerdict, 'risk' | 'noticed'>,
): boolean =>
  (least !== undefined && compareRisk(verdict.risk, least) >= 0) || (notice && verdict.noticed !== undefined);
