import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';

/** The text of a `package.json` with the scripts that it lacks; undefined where it is no object of JSON. */
export interface WithScripts {
  readonly text: string;
  /** Names that were added. */
  readonly added: readonly string[];
}

/** Line break and one step of indentation, as a JSON text has them. */
function layout(text: string): { readonly step: string; readonly eol: string } {
  const [, step = '  '] = /^\s*\{\r?\n([ \t]+)"/.exec(text) ?? [];
  return { step, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

/**
 * Adds scripts to a `package.json` that has none of their names, in its own indentation; all else stays byte by byte, and a script
 * that is there stays what it is.
 */
export function withScripts(text: string, scripts: Readonly<Record<string, string>>): WithScripts | undefined {
  const errors: ParseError[] = [];
  const json = text.replace(/^\uFEFF/, '');
  const root = parseTree(json, errors, { disallowComments: true });
  const found = root && findNodeAtLocation(root, ['scripts']);
  if (errors.length > 0 || root?.type !== 'object' || (found && found.type !== 'object')) return undefined;
  const added = Object.keys(scripts).filter(
    (name) => !found?.children?.some(({ children }) => children?.[0]?.value === name),
  );
  if (added.length === 0) return { text, added };
  const { step, eol } = layout(json);
  const lines = added
    .map((name) => `${step}${step}${JSON.stringify(name)}: ${JSON.stringify(scripts[name])}`)
    .join(`,${eol}`);
  const inserted = found ? lines : `${step}"scripts": {${eol}${lines}${eol}${step}}`;
  const { offset, length, children = [] }: Node = found ?? root;
  const last = children.at(-1);
  // Behind the last property; an object without one is written anew.
  const [from, to] = last ? [last.offset + last.length, last.offset + last.length] : [offset + 1, offset + length - 1];
  const before = last ? `,${eol}` : eol;
  const isOnItsLine = last !== undefined && json.slice(to, offset + length).includes('\n');
  const behind = isOnItsLine ? '' : `${eol}${found ? step : ''}`;
  const merged = json.slice(0, from) + before + inserted + behind + json.slice(to);
  return { text: text.slice(0, text.length - json.length) + merged, added };
}
