import { type Capture } from '../manifest/capture.ts';

/** How the operator wants a package's server started. */
export interface Recipe {
  /** Which of the package's programs, when npm's own rule does not decide. */
  readonly bin: string | undefined;
  readonly args: readonly string[];
  /** Names of variables to set to dummies from the first start on. */
  readonly env: readonly string[];
  /** Let the server reach the network. */
  readonly network: boolean;
}

/** The only program, without arguments, dummies or a network. */
export const plainStart: Recipe = { bin: undefined, args: [], env: [], network: false };

/** Whether nothing is said about the start, so that it may be looked up. */
export const isPlain = ({ bin, args, env }: Recipe): boolean => bin === undefined && args.length + env.length === 0;

/** How a committed capture's server was started, so that it can be started the same way again. */
export const recipeOf = ({ bin, args, env, network }: Capture): Recipe => ({ bin, args, env, network });
