import { type Enforcement, type PolicyScope } from '../policy/format.ts';
import { type Decision, type Recommendation } from '../policy/recommendation.ts';
import { listed, quoted } from './grammar.ts';

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

const effects: Readonly<Record<Decision['kind'], string>> = {
  allow: 'stays usable without limit',
  limit: 'stays usable within a limit',
  ask: 'runs only after a person has approved the call',
  deny: 'is refused',
  hide: 'is taken off the list that agents see, and calls to it are refused',
};

/** What a snippet does to its tool and to the rest, in one sentence each. */
export function policyEffect(
  name: string,
  { decision, conditions }: Recommendation,
  enforcement: Enforcement,
  scope: PolicyScope,
): string {
  const limit = decision.kind === 'limit' ? `: ${decisionLabel(decision)}, further calls are refused` : '';
  const effect = enforcement.as === decision.kind ? effects[decision.kind] + limit : effects[enforcement.as];
  const tests = conditions.map(
    ({ argument, value }) =>
      ` A call passes only with ${argument} set to ${listed(
        value.map((v) => quoted(v)),
        'or',
      )}.`,
  );
  const rest =
    scope === 'tool'
      ? ' Merged into a policy, the snippet leaves every other tool as it was; pasted as the whole document, it denies all the others.'
      : '';
  return `${name} ${effect}.${tests.join('')}${rest}`;
}
