import { type Answer, askServer } from './ask-server.ts';
import { demandedVariables } from './demanded-variables.ts';
import { type Limits } from './limits.ts';
import { lacksNativeAddon } from './native-addons.ts';
import { canIsolate, launch, type Start } from './sandbox.ts';
import { emptyHome } from './workspace.ts';

/** A server's answer and what it took to get it. */
export interface Lent {
  readonly answer: Answer;
  /** Names of all variables that were set to dummies. */
  readonly variables: readonly string[];
  readonly withoutAddons: boolean;
  /** Whether the server could reach the network. */
  readonly network: boolean;
}

/**
 * Starts a server and, as long as it ends by naming environment variables or a native add-on, starts it again with
 * dummies for them, each time in an empty home. Gives up after `limits.attempts` starts.
 */
export async function askWithDummies(first: Start, limits: Limits): Promise<Lent> {
  const isolated = canIsolate();
  let start = first;
  for (let attempt = 1; ; attempt += 1) {
    await emptyHome(start.workspace);
    const command = launch(start, isolated, limits);
    const answer = await askServer(command, limits);
    const { variables, withoutAddons } = start;
    const lent = { answer, variables, withoutAddons, network: command.network };
    if (answer.ok || attempt === limits.attempts) return lent;
    if (!withoutAddons && lacksNativeAddon(answer.output)) {
      start = { ...start, withoutAddons: true };
      continue;
    }
    const demanded = demandedVariables(answer.output, variables);
    if (demanded.length === 0) return lent;
    start = { ...start, variables: [...variables, ...demanded] };
  }
}
