import { dummyValue } from './dummy-value.ts';

/** A word that a program knows by its own name: a subcommand, a mode, a list of features. */
const plainWord = /^[a-z][a-z-]*(?:,[a-z][a-z-]*)*$/;
const secretName = /key|token|secret|passw|credential|auth/i;

/** The name that a variable for the same thing would have: `--api-key` is `API_KEY`. */
const variableOf = (option: string): string => option.replace(/^-+/, '').replaceAll('-', '_').toUpperCase();

/** A value that opens nothing, of the shape that the documented one has. */
function valueLike(shown: string, name: string): string {
  const scheme = /^([a-z][a-z0-9]*)(?:\+[a-z]+)?:\/\//i.exec(shown)?.[1]?.toUpperCase();
  if (scheme === undefined) return /^(?:[~./]|[A-Z]:\\)/.test(shown) ? '.' : dummyValue(variableOf(name));
  return dummyValue(/^(?:HTTP|WS)S?$/.test(scheme) ? 'URL' : `${scheme}_URL`);
}

/**
 * A documented argument with everything replaced that is a reader's own: options and plain words stay, paths become the working
 * folder, the rest what a variable of the option's name would be lent. `before` is the argument before it.
 */
export function dummyArgument(argument: string, before: string): string {
  const given = /^(-{1,2}[A-Za-z][\w-]*|[A-Z][A-Z0-9_]*)=(.*)$/s.exec(argument);
  if (given?.[1] !== undefined) return `${given[1]}=${dummyArgument(given[2] ?? '', given[1])}`;
  if (/^-{1,2}[A-Za-z][\w-]*$/.test(argument)) return argument;
  const name = before.startsWith('-') || /^[A-Z]/.test(before) ? before : '';
  return plainWord.test(argument) && !secretName.test(name) ? argument : valueLike(argument, name);
}
