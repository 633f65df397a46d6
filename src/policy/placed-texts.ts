import { visit as visitJson } from 'jsonc-parser';
import { isPair, isScalar, isSeq, LineCounter, parseAllDocuments, visit as visitYaml } from 'yaml';
import { type Format } from './format.ts';

/** A key or a text of a policy file and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly isKey: boolean;
  /** The keys and numbers that lead to it, from the top: `permissions.deny.0`. Words of plain text have none. */
  readonly path: string;
  /** From 1, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

function inJson(text: string): PlacedText[] {
  const found: PlacedText[] = [];
  const add = (
    value: unknown,
    isKey: boolean,
    path: readonly (string | number)[],
    line: number,
    column: number,
  ): void => {
    if (typeof value === 'string')
      found.push({ text: value, isKey, path: path.join('.'), line: line + 1, column: column + 1 });
  };
  visitJson(text.replace(/^\uFEFF/, ''), {
    onObjectProperty: (name, _offset, _length, line, column, path) => add(name, true, [...path(), name], line, column),
    onLiteralValue: (value, _offset, _length, line, column, path) => add(value, false, path(), line, column),
  });
  return found;
}

/** The path of a node: the keys of the pairs around it and its places in lists. */
function yamlPath(node: unknown, ancestors: readonly unknown[]): string {
  const chain = [...ancestors, node];
  return chain
    .flatMap((one, index) => {
      const parent = chain[index - 1];
      if (isPair(one)) return isScalar(one.key) ? [String(one.key.value)] : [];
      return isSeq(parent) ? [String(parent.items.indexOf(one))] : [];
    })
    .join('.');
}

function inYaml(text: string): PlacedText[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text.replace(/^\uFEFF/, ''), { lineCounter: lines, logLevel: 'error' });
  const found: PlacedText[] = [];
  for (const document of Array.isArray(documents) ? documents : [])
    visitYaml(document, {
      Scalar: (key, node, ancestors) => {
        if (typeof node.value !== 'string' || !node.range) return;
        const { line, col } = lines.linePos(node.range[0]);
        found.push({ text: node.value, isKey: key === 'key', path: yamlPath(node, ancestors), line, column: col });
      },
    });
  return found;
}

const quoted = /"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'`,=[\]{}();]+/g;

function unquoted(word: string): string {
  if (word.startsWith("'")) return word.slice(1, -1);
  if (!word.startsWith('"') || word.length < 2) return word;
  try {
    return String(JSON.parse(word));
  } catch {
    return word.slice(1, -1);
  }
}

const words = (line: string): { text: string; column: number }[] =>
  [...line.matchAll(quoted)].map((found) => ({ text: unquoted(found[0]), column: found.index + 1 }));

const inText = (text: string): PlacedText[] =>
  text
    .split('\n')
    .flatMap((line, index) => words(line).map((word) => ({ ...word, isKey: false, path: '', line: index + 1 })));

/** The parts of a dotted key, quoted or not. */
const keyParts = (key: string): string[] => (key.match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^\s."']+/g) ?? []).map(unquoted);

/** TOML as it is mostly written: tables, lists of tables, and keys at the beginning of their line. */
function inToml(text: string): PlacedText[] {
  const counts = new Map<string, number>();
  let table: string[] = [];
  let key: string[] = [];
  let item = 0;
  return text.split('\n').flatMap((line, index): PlacedText[] => {
    const place = { line: index + 1, column: line.search(/\S/) + 1 };
    const header = /^\s*(\[{1,2})([^\]]+)\]/.exec(line);
    if (header) {
      const [, open, name = ''] = header;
      table = keyParts(name);
      const path = table.join('.');
      if (open === '[[') {
        counts.set(path, (counts.get(path) ?? -1) + 1);
        table = [...table, String(counts.get(path) ?? 0)];
      }
      return table.map((part, at) => ({ text: part, isKey: true, path: table.slice(0, at + 1).join('.'), ...place }));
    }
    const assigned = /^\s*((?:"(?:[^"\\]|\\.)*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"(?:[^"\\]|\\.)*"|[\w-]+))*)\s*=/.exec(
      line,
    );
    if (assigned) {
      key = [...table, ...keyParts(assigned[1] ?? '')];
      item = 0;
    }
    const start = assigned?.[0].length ?? 0;
    const isList = /\[/.test(line.slice(start)) || !assigned;
    const values = words(line.slice(start).replace(/(^|\s)#.*$/, '')).map((word) => ({
      text: word.text,
      isKey: false,
      path: [...key, ...(isList ? [String(item++)] : [])].join('.'),
      line: index + 1,
      column: word.column + start,
    }));
    const own = assigned ? [{ text: key.at(-1) ?? '', isKey: true, path: key.join('.'), ...place }] : [];
    return [...own, ...values];
  });
}

/** The keys and texts of a policy file in their order. A file that does not parse is read as far as it can be. */
export function placedTexts(language: Format['language'], text: string): PlacedText[] {
  if (language === 'json') return inJson(text);
  if (language === 'yaml') return inYaml(text);
  return language === 'toml' ? inToml(text) : inText(text);
}
