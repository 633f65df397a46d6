import { type ActionVerdict, type Verdict } from '../classify/verdict.ts';
import { type Tool } from '../manifest/tool.ts';
import { moreSevere, type Category } from '../vocabulary.ts';
import { codeAdvice } from './code-arguments.ts';
import { handlesOf } from './handles.ts';
import { isStricter } from './degrade.ts';
import { type Condition, type Decision, type Recommendation } from './recommendation.ts';
import { switchConditions } from './switches.ts';

/** Below this confidence the verdict is a guess, and a person decides instead (calibration: /method/). */
export const askBelow = 0.7;

type Advice = Pick<Recommendation, 'decision' | 'reason'>;

/** The decision for each category when the evidence is clear. */
const byCategory: Readonly<Record<Category, Advice>> = {
  Read: {
    decision: { kind: 'allow' },
    reason: 'A read leaves the world as it was.',
  },
  Write: {
    decision: { kind: 'limit', max: 30, window: 'minute' },
    reason: 'Changes can be undone one by one, not by the thousand, so a loop has to stop early.',
  },
  Execute: {
    decision: { kind: 'limit', max: 10, window: 'minute' },
    reason: 'What a call sets off depends on its arguments, so there has to be time to notice and stop.',
  },
  Destructive: {
    decision: { kind: 'hide' },
    reason: 'What a call takes away may be gone for good.',
  },
  Financial: {
    decision: { kind: 'ask' },
    reason: 'Money that has moved does not come back by itself.',
  },
};

const forSecrets: Advice = {
  decision: { kind: 'ask' },
  reason: 'What comes back is a secret, and everything an agent has read it can also repeat.',
};

const whenUnsure: Advice = {
  decision: { kind: 'ask' },
  reason: 'The definition says too little to be sure what a call does.',
};

const whenCode = (argument: string): Advice => ({
  decision: { kind: 'ask' },
  reason: `What a call does stands in ${argument}, and whoever talks to the agent can write it.`,
});

/** Neutral recommendation for a tool: a pure function of its definition and verdict. */
export function recommend(tool: Tool, verdict: Verdict): Recommendation {
  const advice = decide(verdict);
  const split = verdict.confidence < askBelow ? undefined : splitByAction(tool, verdict.actions);
  const usual = split ? byCategory[split.rest] : advice;
  const isLimited = usual.decision.kind === 'limit';
  const code = isLimited ? codeAdvice(tool, verdict, split?.rest ?? verdict.category) : undefined;
  const rest = code && 'asks' in code ? whenCode(code.asks) : usual;
  const isOpen = rest.decision.kind === 'limit' || rest.decision.kind === 'allow';
  const conditions = [
    ...(split ? [split.condition] : []),
    ...(code && 'conditions' in code ? code.conditions : []),
    ...(isOpen ? switchConditions(tool, isLimited) : []),
  ];
  const handles = handlesOf(tool, verdict, rest.decision.kind).filter(
    ({ argument }) => !conditions.some((one) => one.argument === argument),
  );
  return {
    decision: rest.decision,
    reason: rest.reason,
    conditions,
    withoutConditions: conditions.length === 0 ? undefined : withoutConditions(verdict, advice, split !== undefined),
    ...(handles.length > 0 && { handles }),
  };
}

function decide(verdict: Verdict): Advice {
  const usual = byCategory[verdict.category];
  if (usual.decision.kind === 'hide' || usual.decision.kind === 'ask') return usual;
  if (verdict.confidence < askBelow) return whenUnsure;
  return verdict.category === 'Read' && verdict.risk === 'high' ? forSecrets : usual;
}

/** Where arguments cannot be told apart, every call counts as the gravest one that the tool names. */
function withoutConditions({ actions }: Verdict, { decision }: Advice, isSplit: boolean): Decision {
  if (!isSplit) return { kind: 'ask' };
  const gravest = byCategory[actions.map(({ category }) => category).reduce(moreSevere)].decision;
  return isStricter(gravest.kind, decision.kind) ? gravest : decision;
}

const isFinal = ({ category }: ActionVerdict): boolean => category === 'Destructive' || category === 'Financial';

/**
 * Where a required top-level argument chooses the action, the calls that destroy or pay can be refused and the rest
 * kept. The condition names the values that stay allowed, so that a value nobody listed is refused too.
 */
function splitByAction(
  tool: Tool,
  actions: readonly ActionVerdict[],
): { condition: Condition; rest: Category } | undefined {
  const [argument, ...others] = new Set(actions.map((action) => action.argument));
  if (argument === undefined || others.length > 0) return undefined;
  if (!tool.parameters.some(({ path, required }) => path.length === 1 && path[0] === argument && required))
    return undefined;
  const kept = actions.filter((action) => !isFinal(action));
  const refused = actions.filter(isFinal).map(({ value }) => value);
  if (kept.length === 0 || refused.length === 0) return undefined;
  return {
    condition: {
      argument,
      operator: 'in',
      value: kept.map(({ value }) => value),
      why: `Calls with ${argument} set to ${refused.join(' or ')} cannot be undone and are refused.`,
    },
    rest: kept.map(({ category }) => category).reduce(moreSevere),
  };
}
