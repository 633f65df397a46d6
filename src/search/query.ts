import { baseForms } from './concepts.ts';
import { nameKey, withoutAccents } from './name-key.ts';
import { wordsOf } from '../language/words.ts';

/** One word of a query. */
export interface Token {
  readonly text: string;
  /** The word and what it may be a form of. */
  readonly forms: readonly string[];
  /** False for words such as `the`, `with` or `mcp`, which may stand in a name and need not. */
  readonly required: boolean;
}

/** What somebody typed. */
export interface Query {
  /** As it was typed, in lower case. */
  readonly text: string;
  readonly key: string;
  /** The key without the words that need not stand in a name. */
  readonly bareKey: string;
  readonly tokens: readonly Token[];
  /** How clients write a tool of a server, as in `mcp__github__create_issue` or `github/create_issue`. */
  readonly scope: { readonly server: string; readonly tool: string } | undefined;
}

const needless = new Set(
  'a an the of for to from in on at with by as and or my me i we you your how do does can could which what that this is are it its all any some into mcp server servers tool tools'.split(
    ' ',
  ),
);

/** Whether a word may stand in a query and need not be answered. */
export const isNeedless = (word: string): boolean => needless.has(word);

/** Words of a query from which on one may stay without an answer. */
export const longQuery = 3;

/** Words of a query that are looked at. */
const most = 10;

/** `mcp__server__tool`, `server__tool`, `server.tool`, `server:tool`, `server/tool`; a package's scope belongs to the server. */
const scoped = /^(?:mcp__)?(@?[^\s_.:/][^\s:]*?)(?:__|[.:/])([^\s./:@]+)$/;

/** Reads a query. A word in several capitals such as `deleteRepository` is several words, `GitHub` is one. */
export function parseQuery(typed: string): Query {
  const text = withoutAccents(typed).trim();
  const words = text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .flatMap((word) => (/^\p{Ll}/u.test(word) ? wordsOf(word).map((one) => one.text) : [word.toLowerCase()]));
  const all = words.slice(0, most).map((word) => token(word));
  const tokens = all.some(({ required }) => required) ? all : all.map((one) => ({ ...one, required: true }));
  const [, server, tool] = scoped.exec(text) ?? [];
  return {
    text: text.toLowerCase(),
    key: nameKey(text),
    bareKey: tokens.flatMap(({ required, text: word }) => (required ? [word] : [])).join(''),
    tokens,
    scope: server !== undefined && tool !== undefined ? { server: nameKey(server), tool: nameKey(tool) } : undefined,
  };
}

function token(word: string): Token {
  const text = word.toLowerCase();
  return { text, forms: baseForms(text), required: !needless.has(text) };
}

/** The words that a name must answer. */
export const requiredTokens = ({ tokens }: Query): Token[] => tokens.filter((one) => one.required);
