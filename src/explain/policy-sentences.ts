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
      return 'a person decides';
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
  allow: 'stays usable without limit',
  limit: 'stays usable within a limit',
  ask: 'runs only after a person has approved the call',
  deny: 'is refused',
  hide: 'is taken off the list that agents see, and calls to it are refused',
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

/** What a snippet does to its tool and to the rest, in one sentence each. */
export function policyEffect({ tool, recommendation }: PolicyEntry, enforcement: Enforcement): string {
  const { as, named, badge, shares } = enforcement;
  const { decision, conditions } = recommendation;
  const effect = named
    ? as === 'limit' && decision.kind === 'limit'
      ? `${effects.limit}: ${decisionLabel(decision)}, further calls are refused`
      : effects[as]
    : 'cannot be named in a rule here, so the snippet does not hold it';
  const tests =
    badge === 'enforced' ? conditions.map((condition) => ` A call passes only ${conditionWords(condition)}.`) : [];
  const rest = shares
    ? `the rule is also that of ${listed(shares)}, and every other tool stays as it was`
    : 'the snippet leaves every other tool as it was';
  return `${tool} ${effect}.${tests.join('')} Merged into a policy, ${rest}.`;
}

const groups: Readonly<Record<Decision['kind'], string>> = {
  allow: 'allowed',
  limit: 'limited',
  ask: 'asked about',
  deny: 'denied',
  hide: 'hidden',
};

/** What a whole document does: how many tools get which decision, and what happens to the tools of later versions. */
export function serverEffect(enforced: readonly Enforcement[], unlisted: Format['unlisted'], version: string): string {
  const numbers = decisions.flatMap((kind) => {
    const number = enforced.filter(({ as }) => as === kind).length;
    return number > 0 ? [`${String(number)} ${groups[kind]}`] : [];
  });
  return `${counted(enforced.length, 'tool')} as of ${version}: ${listed(numbers)}; tools that appear later are ${laterTools[unlisted]}.`;
}

/** What becomes of tools of a later version, as the end of `tools that appear later are …`. */
export const laterTools: Readonly<Record<Format['unlisted'], string>> = {
  deny: 'denied',
  ask: 'asked about',
  claims: 'asked about, unless the server claims that they are read-only: these run without a question',
};
