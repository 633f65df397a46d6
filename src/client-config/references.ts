import { mayNameSecret } from './secret-values.ts';
import { asItIs, joined, pieces, type Shown, tokens } from './shown.ts';

/** How the value of a name is read. */
export type ReadNamed = (name: string, value: string) => Shown;

/**
 * Where a client puts a value in: `$TOKEN`, `${input:key}`, `${TOKEN:-default}`, `{env:TOKEN}`, `{TOKEN}`, `${{ secrets.TOKEN }}`,
 * `%TOKEN%`, `$(pass x)`.
 */
const references =
  /\$\{\{[^{}]*\}\}|\$\{([A-Za-z_][^{}]*)\}|\{((?:env|file|input|secrets?|command):[^{}\s]+|[A-Z][A-Z0-9_]*)\}|\$[A-Za-z_]\w*|%[A-Za-z_]\w*%|\$\([^()]*\)/g;
const scheme = /^(?:Bearer|Basic|Token|ApiKey|Bot)?\s*$/i;

/** A reference, whose default is a value like any other. */
function reference(name: string, whole: string, inner: string, named: ReadNamed): Shown {
  const [, variable, operator, otherwise] = /^([\w.:]*?\w)(:?[-=+?])([\s\S]*)$/.exec(inner) ?? [];
  if (variable === undefined || otherwise === undefined || otherwise === '') return tokens(whole);
  const before = whole.slice(0, whole.indexOf('{') + 1);
  return joined([
    before,
    tokens(variable),
    operator ?? '',
    named(mayNameSecret(name) ? name : variable, otherwise),
    '}',
  ]);
}

/** A value that is nothing but references, perhaps behind the name of a way to log in; undefined for any other. */
export function referred(name: string, value: string, named: ReadNamed): Shown | undefined {
  const rest = value.replace(references, '');
  if (rest === value || !scheme.test(rest.replace(/[:@/.\s]+$|^[:@/.]+/g, ''))) return undefined;
  return pieces(value, references, (whole, inner = '') => reference(name, whole, inner, named), asItIs);
}
