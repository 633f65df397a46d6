import { shownName } from '../manifest/shown-name.ts';
import { type Enforcement, type Format } from '../policy/format.ts';
import {
  decisions,
  type Condition,
  type Decision,
  type PolicyEntry,
  type Recommendation,
} from '../policy/recommendation.ts';
import { counted, listed, quoted } from './grammar.ts';

/** A decision as two or three words: `30 calls a minute`, `hidden from agents`. */
export function decisionLabel(decision: Decision): string {
  switch (decision.kind) {
    case 'allow':
      return 'allowed';
    case 'limit':
      return `${String(decision.max)} calls ${decision.window === 'minute' ? 'a minute' : `per ${decision.window}`}`;
    case 'ask':
      return 'ask a person';
    case 'deny':
      return 'denied';
    case 'hide':
      return 'hidden from agents';
  }
}

/** A recommendation as a few words; says where arguments decide too. */
export const recommendationLabel = ({ decision, conditions }: Recommendation): string =>
  conditions.length > 0 ? `${decisionLabel(decision)}, some arguments refused` : decisionLabel(decision);

const effects: Readonly<Record<Decision['kind'], string>> = {
  allow: 'may be called freely',
  limit: 'is limited',
  ask: 'runs only when a person approves the call',
  deny: 'is refused',
  hide: 'is hidden from agents and refused',
};

const either = (values: readonly string[]): string =>
  listed(
    values.map((value) => quoted(value)),
    'or',
  );

/** What a call has to look like to pass, as the end of `A call passes only …`. */
export function conditionWords(condition: Condition): string {
  const { argument } = condition;
  switch (condition.operator) {
    case 'in':
      return `with ${argument} set to ${either(condition.value)}`;
    case 'is-not':
      return `while ${argument} is not switched on`;
    case 'left-out':
      return `without ${argument}`;
    case 'at-most':
      return `with ${argument} from 0 up to ${String(condition.value)}`;
    case 'no-longer-than':
      return `with at most ${counted(condition.value, 'item')} in ${argument}`;
    case 'inside':
      return `with ${argument} below ${quoted(condition.value)}`;
    case 'host-in':
      return `with ${argument} on ${either(condition.value)}`;
    case 'domain-in':
      return `with ${argument} at ${either(condition.value)}`;
    case 'program-in':
      return `with ${argument} beginning with ${either(condition.value)}, and plain words after it`;
    case 'reads':
      return `with one plain SELECT, SHOW or DESCRIBE in ${argument}`;
  }
}

/** A tool as its text has it: what is written, and what the target makes of it. */
export interface Enforced {
  readonly entry: PolicyEntry;
  readonly enforcement: Enforcement;
}

/** Whether the text looks at arguments: it does where all conditions are kept. */
const looksAtArguments = ({ enforcement: { badge, as } }: Enforced): boolean =>
  (badge === 'enforced' || badge === 'cannot limit') && as !== 'deny' && as !== 'hide';

/** What becomes of calls, as the end of a sentence that begins with the tool's name. */
export function effectWords({ entry, enforcement: { as, named } }: Enforced): string {
  const { decision, dropped } = entry.recommendation;
  if (!named) return `${effects[as]}, like every tool that no rule names`;
  if (as === 'limit' && decision.kind === 'limit') return `${effects.limit} to ${decisionLabel(decision)}`;
  return dropped && as === 'allow' ? `runs without its limit of ${decisionLabel(dropped)}` : effects[as];
}

/** The same for one target, with the arguments that count, in whole sentences. */
export function effect(enforced: Enforced, title: string): string {
  const { tool, recommendation } = enforced.entry;
  const tests = looksAtArguments(enforced) ? recommendation.conditions : [];
  const conditions = tests.map((condition) => ` A call passes only ${conditionWords(condition)}.`);
  return `In ${title}, ${shownName(tool)} ${effectWords(enforced)}.${conditions.join('')}`;
}

/** The same without the tool's name and without the arguments, for the top of the tool's own page. */
export function briefEffect(enforced: Enforced, title: string): string {
  const hasTests = looksAtArguments(enforced) && enforced.entry.recommendation.conditions.length > 0;
  return `In ${title}, it ${effectWords(enforced)}${hasTests ? ', and arguments decide too' : ''}.`;
}

/** Said of a tool of which a snippet has nothing to say. */
export function leftOut(enforced: Enforced, { title, fileName }: Format): string {
  const tool = shownName(enforced.entry.tool);
  return enforced.enforcement.named
    ? `There is nothing to write for ${tool} alone: leave it off every list of ${fileName}, and take it off where it stands. In ${title} it then ${effectWords(enforced)}.`
    : `No rule of ${title} can name ${tool} safely: it ${effectWords(enforced)}.`;
}

const groups: Readonly<Record<Decision['kind'], string>> = {
  allow: 'allowed',
  limit: 'limited',
  ask: 'asked about',
  deny: 'denied',
  hide: 'hidden',
};

/** What a whole document does: how many tools get which decision, and what happens to the tools of later versions. */
export function serverEffect(enforced: readonly Enforcement[], { title, unlisted }: Format, version: string): string {
  const counts = new Map<Decision['kind'], number>();
  for (const { as } of enforced) counts.set(as, (counts.get(as) ?? 0) + 1);
  const numbers = decisions.flatMap((kind) => {
    const number = counts.get(kind);
    return number === undefined ? [] : [`${String(number)} ${groups[kind]}`];
  });
  return `In ${title}, ${counted(enforced.length, 'tool')} as of ${version}: ${listed(numbers)}; ${laterTools(unlisted)}.`;
}

const later: Readonly<Record<Format['unlisted'], string>> = {
  deny: 'denied',
  ask: 'asked about',
  claims: 'asked about, unless the server claims that they are read-only: these run without a question',
};

/** What happens to the tools of later versions. */
export const laterTools = (unlisted: Format['unlisted']): string => `tools that appear later are ${later[unlisted]}`;
