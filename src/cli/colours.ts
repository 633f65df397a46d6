import { type Risk } from '../vocabulary.ts';

/** What decides whether a text may have colours. */
export interface Terminal {
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Whether colours are wanted: on a terminal that has them, unless NO_COLOR is set to anything (no-color.org). FORCE_COLOR wins
 * over both, as in Node; every value but `0` and `false` asks for them, also in a pipe.
 */
export function wantsColours({ isTerminal, env }: Terminal): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: term } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTerminal && (none ?? '') === '' && term !== 'dumb';
}

/** SGR parameters (ECMA-48, §8.3.117): bold red, red, yellow; low risk stays as it is. */
const codes: Readonly<Record<Risk, string>> = { critical: '1;31', high: '31', medium: '33', low: '' };

/** A text in the colour of a level of risk. */
export const inColour = (risk: Risk, text: string): string =>
  codes[risk] === '' ? text : `\u001b[${codes[risk]}m${text}\u001b[0m`;
