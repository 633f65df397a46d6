import { type ToolPolicyPanel } from '../../src/explain/tool-page.ts';
import { shownName } from '../../src/manifest/shown-name.ts';
import { isRefused } from '../../src/policy/degrade.ts';
import { type Enforcement, type Outcome } from '../../src/policy/format.ts';
import { type Decision, type PolicyEntry } from '../../src/policy/recommendation.ts';

/** Words on what becomes of a call, and the decisions of which they are true. Written down here, not taken from the pages' code. */
const claims: readonly (readonly [RegExp, readonly Outcome['kind'][]])[] = [
  [/may be called freely|runs without its limit/, ['allow']],
  [/is limited to/, ['limit']],
  [/a person (?:approves|is asked|decides|sees|has to)/, ['ask']],
  [/is refused\b|hidden from|and refused|is taken away/, ['deny', 'hide']],
];

const limits = /(\d+)(?: calls (?:a|per) |\/)(minute|hour|day)/g;

/** Every limit that a text names, as `30 a minute`. */
const limitsIn = (text: string): string[] =>
  [...text.matchAll(limits)].map(([, max = '', window = '']) => `${max} a ${window}`);

/** Whether a badge may stand over a text that does `got`; `untested` is advised where arguments cannot be looked at. */
type BadgeTest = (got: Outcome['kind'], advised: Decision['kind'], untested: Decision['kind']) => boolean;

const isBadgeRight: Readonly<Record<Enforcement['badge'], BadgeTest>> = {
  enforced: (got, advised) => got === advised || (got === 'hide' && advised === 'deny'),
  'asks instead': (got) => got === 'ask',
  'denies instead': isRefused,
  'cannot deny': (got, _, untested) => got === 'ask' && isRefused(untested),
  'cannot limit': (got, advised) => got === 'allow' && advised === 'limit',
};

/**
 * What is wrong with the sentences around a policy whose text does `got` with its tool, one line each. `advised` is the
 * tool as it is recommended, before a reader let it run without its limit.
 */
export function contradictions(panel: ToolPolicyPanel, advised: PolicyEntry, got: Outcome): string[] {
  const { does, badge, badgeWhy, answers, title } = panel;
  const { decision, withoutConditions = decision } = advised.recommendation;
  const said = { does, ...answers };
  const untrue = Object.entries({ ...said, badgeWhy }).flatMap(([where, text]) =>
    claims.flatMap(([words, kinds]) => {
      const found = words.exec(text)?.[0];
      return found === undefined || kinds.includes(got.kind)
        ? []
        : [`${where}: “${found}” of a tool that is ${got.kind}`];
    }),
  );
  const limit = decision.kind === 'limit' ? `${String(decision.max)} a ${decision.window}` : undefined;
  const otherLimits = [does, badgeWhy, ...Object.values(answers)]
    .flatMap(limitsIn)
    .filter((one) => limit !== undefined && one !== limit);
  const silent = Object.entries(said).flatMap(([where, text]) => {
    const isSaid = claims.some(([words, kinds]) => words.test(text) && kinds.includes(got.kind));
    const isNamed = text.includes(title) && text.includes(shownName(advised.tool));
    return isSaid && isNamed ? [] : [`${where} does not say what ${title} does`];
  });
  return [
    ...untrue,
    ...otherLimits.map((one) => `another limit than recommended: ${one}`),
    ...silent,
    ...(isBadgeRight[badge](got.kind, decision.kind, withoutConditions.kind) ? [] : [`“${badge}” is ${got.kind}`]),
    ...(got.kind === 'limit' && !does.includes(`${String(got.max)} calls`) ? ['the limit is not named'] : []),
  ];
}
