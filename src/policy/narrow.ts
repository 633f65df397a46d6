import { readHandle } from './read-handle.ts';
import { type Condition, type Decision, type Handle, type Recommendation } from './recommendation.ts';

const stricter = ({ kind }: Decision): Decision => ({ kind: kind === 'allow' || kind === 'limit' ? 'ask' : 'deny' });

/** Where a person was asked, a value of the reader's is the answer: within it calls pass, a few at a time. */
const answered: Decision = { kind: 'limit', max: 10, window: 'minute' };

const answers = ({ operator }: Pick<Handle, 'operator'> | Condition): boolean =>
  operator === 'at-most' || operator === 'program-in';

/**
 * The recommendation with a reader's conditions added. A question is answered once every argument that it is about has a
 * value, of a price and a quantity both. Formats that cannot test arguments get a stricter decision.
 */
export function narrow(recommendation: Recommendation, added: readonly Condition[]): Recommendation {
  const { decision, withoutConditions, handles = [] } = recommendation;
  const conditions = [...recommendation.conditions, ...added];
  const isAnswer = decision.kind === 'ask' && added.some(answers);
  const open = handles
    .filter(answers)
    .some(
      ({ argument, operator }) => !conditions.some((one) => one.argument === argument && one.operator === operator),
    );
  return {
    ...recommendation,
    decision: isAnswer && !open ? answered : decision,
    conditions,
    withoutConditions: withoutConditions ?? (isAnswer ? decision : stricter(decision)),
  };
}

/**
 * A recommendation as a reader has filled it in, field by field, and what is wrong with what they typed, as sentences. A
 * value that cannot be read was meant to narrow something, so the stricter decision stands until it can.
 */
export function narrowAll(
  recommendation: Recommendation,
  typed: readonly string[],
): { readonly recommendation: Recommendation; readonly problems: readonly string[] } {
  const read = (recommendation.handles ?? []).flatMap((handle, index) => {
    const text = typed[index] ?? '';
    return text.trim() === '' ? [] : [{ argument: handle.argument, ...readHandle(handle, text) }];
  });
  const added = read.flatMap((one) => ('conditions' in one ? one.conditions : []));
  const problems = read.flatMap((one) => ('problem' in one ? [`${one.argument}: ${one.problem}`] : []));
  const narrower = added.length > 0 ? narrow(recommendation, added) : recommendation;
  const { decision } = narrower;
  const isOpen = decision.kind === 'allow' || decision.kind === 'limit';
  return {
    recommendation: problems.length > 0 && isOpen ? { ...narrower, decision: stricter(decision) } : narrower,
    problems,
  };
}
