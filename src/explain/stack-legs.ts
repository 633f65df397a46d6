import { compareRisk, type Signal } from '../vocabulary.ts';
import { counted, listed } from './grammar.ts';
import { type DecidedTool, isCommand, isTakenAway } from './decided-tool.ts';

export const legIds = ['private', 'untrusted', 'outbound'] as const;
export type LegId = (typeof legIds)[number];

/** What makes a tool part of each leg of the lethal trifecta. */
export const legs: Readonly<Record<LegId, { readonly title: string; readonly signals: readonly Signal[] }>> = {
  private: { title: 'Private data comes in', signals: ['private', 'secrets'] },
  untrusted: { title: 'Strangers’ text comes in', signals: ['untrusted'] },
  outbound: { title: 'Data goes out', signals: ['outbound'] },
};

/** Whether a tool stands under a leg. */
export const isOfLeg = ({ signals }: { readonly signals: readonly Signal[] }, leg: LegId): boolean =>
  signals.some((signal) => legs[leg].signals.includes(signal));

/** One leg with the tools that it stands on, the gravest first. */
export interface Leg {
  readonly id: LegId;
  readonly title: string;
  readonly tools: readonly DecidedTool[];
  /** What the policy leaves of it. */
  readonly state: 'absent' | 'refused' | 'asked' | 'open';
}

/** The lethal trifecta over a whole stack, under its policy. */
export interface StackLegs {
  readonly legs: readonly Leg[];
  /** True when every leg has a tool that the policy does not refuse. */
  readonly isTrifecta: boolean;
  readonly warning: string;
}

function stateOf(tools: readonly DecidedTool[]): Leg['state'] {
  if (tools.length === 0) return 'absent';
  const left = tools.filter((tool) => !isTakenAway(tool));
  if (left.length === 0) return 'refused';
  return left.every(({ as }) => as === 'ask') ? 'asked' : 'open';
}

/** `unknown` counts the configured servers that the catalogue does not hold. */
export function stackLegs(tools: readonly DecidedTool[], unknown: number): StackLegs {
  const found = legIds.map((id): Leg => {
    const own = tools.filter((tool) => isOfLeg(tool, id)).sort((a, b) => compareRisk(b.risk, a.risk));
    return { id, title: legs[id].title, tools: own, state: stateOf(own) };
  });
  const isTrifecta = found.every(({ state }) => state === 'asked' || state === 'open');
  return { legs: found, isTrifecta, warning: warning(found, unknown, tools) };
}

const titles = (found: readonly Leg[], state: Leg['state']): string[] =>
  found.filter((leg) => leg.state === state).map(({ title }) => `“${title}”`);

const dangerous =
  'All three legs of the lethal trifecta are here: text written by a stranger can make the agent read private data and send it away.';

function warning(found: readonly Leg[], unknown: number, tools: readonly DecidedTool[]): string {
  const rest =
    unknown === 0 ? '' : ` ${counted(unknown, 'server')} could not be looked at and may bring what is missing.`;
  const left = tools.some((tool) => isCommand(tool) && !isTakenAway(tool));
  const shells = left ? ' Tools that run commands or code are left, and a command may do what they did.' : '';
  const [absent, refused, asked] = (['absent', 'refused', 'asked'] as const).map((state) => titles(found, state));
  if (absent && absent.length > 0)
    return `The lethal trifecta is not complete: no tool stands under ${listed(absent, 'or')}.${rest}`;
  if (refused && refused.length > 0)
    return `This policy breaks the lethal trifecta: it refuses every tool under ${listed(refused)}.${shells}${rest}`;
  if (asked && asked.length > 0)
    return `${dangerous} The policy lets no tool under ${listed(asked)} run before somebody has been asked.`;
  return `${dangerous} Take away one leg below: hide its tools, or be asked before each of them runs.`;
}
