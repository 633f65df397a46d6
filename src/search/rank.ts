import { type Entry, type ServerEntry, type ToolEntry } from './entry.ts';
import { matchWord, searched, type Searched } from './match.ts';
import { type Query, requiredTokens, type Token } from './query.ts';

/** What the table of capabilities says of a tool: the words of the query that it answers, and how well, 0 to 1. */
export interface Capability {
  readonly words: ReadonlySet<string>;
  readonly worth: number;
}

/** From this rank on a find is called as it was typed: nothing else needs to be looked for. */
export const wholeName = 900;

/** Where kinds of finds begin; within a kind the finer points below decide. */
const whole = { product: 1400, tool: 1300, scoped: 1100, server: 990, owner: wholeName };
const floor = 300;

/** How far one step of `standing` lifts. Less than any whole name, more than a few words in a long name. */
const perStanding = 12;

/**
 * How well an entry answers a query: 0 where a word of it is found nowhere, above that the higher the better. The one
 * order of everything that is found, in the browser as in tests.
 */
export const rank = (query: Query, entry: Entry, capability?: Capability): number =>
  entry.kind === 'server' ? rankServer(query, entry) : rankTool(query, entry, capability);

function rankTool(query: Query, entry: ToolEntry, capability: Capability | undefined): number {
  const name = searched(entry.name);
  const server = serverWords(entry.server.id, entry.server.title);
  const lift = perStanding * entry.server.standing;
  if (name.key === query.key) return whole.tool + lift;
  if (query.scope?.tool === name.key) return whole.scoped + lift + 60 * calls(query.scope.server, entry.server, server);
  const rest = withoutName(query, name.key);
  // “just bash” is the server Just Bash, though it has a tool `bash`.
  if (
    rest?.every((token) => matchWord(token, server).worth > 0.5) &&
    query.key !== keyOf(productOf(entry.server.title))
  )
    return whole.scoped + lift + (rest.some(({ required: needed }) => needed) ? 0 : -50);
  const words = requiredTokens(query);
  const taken = new Set<number>();
  let sum = 0;
  for (const token of words) {
    const match = wordOfTool(token, entry, name, server, capability);
    if (match.worth === 0) return 0;
    sum += match.worth;
    for (const at of match.taken) taken.add(at);
  }
  const needless = query.tokens.filter((token) => !token.required && matchWord(token, name).worth > 0.9).length;
  return (
    floor +
    lift +
    (400 * sum) / words.length +
    150 * covered(name, taken, server) +
    contiguous(query, name) +
    10 * needless +
    80 * (capability?.worth ?? 0)
  );
}

/** A word of the query in a tool's name, in what it can do, in its server's names, in its category, risk and signals. */
function wordOfTool(
  token: Token,
  { category, risk, signals }: ToolEntry,
  name: Searched,
  server: Searched,
  capability: Capability | undefined,
): { readonly worth: number; readonly taken: readonly number[] } {
  const own = matchWord(token, name);
  const elsewhere = Math.max(
    capability?.words.has(token.text) === true ? 0.66 : 0,
    0.6 * matchWord(token, server).worth,
    token.text === category.toLowerCase() || token.text === risk ? 0.5 : 0,
    token.forms.some((form) => signals.some((signal) => signal === form || signal === `${form}s`)) ? 0.4 : 0,
  );
  return own.worth >= elsewhere ? own : { worth: elsewhere, taken: own.worth > 0.5 ? own.taken : [] };
}

/** Words before or behind a tool's whole name; undefined where the name is not there. */
function withoutName({ tokens, key }: Query, name: string): Token[] | undefined {
  if (key.length <= name.length || name.length < 3) return undefined;
  if (!key.startsWith(name) && !key.endsWith(name)) return undefined;
  const [before, behind] = [tokens.map(({ text }) => text), tokens];
  for (let at = 1; at < tokens.length; at += 1) {
    if (before.slice(at).join('') === name) return behind.slice(0, at).filter((token) => token.required);
    if (before.slice(0, at).join('') === name) return behind.slice(at).filter((token) => token.required);
  }
  return undefined;
}

/** The words of a name that the query takes; words that only repeat the server's name count half. */
function covered(name: Searched, taken: ReadonlySet<number>, server: Searched): number {
  const weights = name.words.map((word) => (server.words.includes(word) ? 0.5 : 1));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return sum === 0 ? 0 : weights.reduce((all, weight, at) => all + (taken.has(at) ? weight : 0), 0) / sum;
}

/** The query stands in the name as one piece: at its beginning, or from one of its words on. */
function contiguous({ key, bareKey }: Query, name: Searched): number {
  const places = name.starts.filter((start) => name.key.startsWith(key, start) || name.key.startsWith(bareKey, start));
  return places.length === 0 ? 0 : places[0] === 0 ? 60 : 45;
}

function rankServer(query: Query, entry: ServerEntry): number {
  const { id, title, repository, standing } = entry;
  const lift = perStanding * standing + Math.min(entry.tools, 500) / 100;
  const [owner = '', name = ''] = id.split('/');
  const product = productOf(title).trim();
  // As its maker writes it, a product comes before a tool of the same name on some other server.
  if (standing > 0 && [product.toLowerCase(), id, name.toLowerCase()].includes(query.text)) return whole.product + lift;
  const keys = new Set([query.key, query.bareKey]);
  if (keys.has(keyOf(id)) || keys.has(keyOf(repository)) || keys.has(keyOf(name))) return whole.server + 30 + lift;
  if (keys.has(keyOf(title))) return whole.server + 10 + lift;
  if (keys.has(keyOf(product))) return whole.server + lift;
  if (keys.has(bareName(name))) return whole.server - 10 + lift;
  if (keys.has(keyOf(owner)) || keys.has(keyOf(repository.split('/')[0] ?? ''))) return whole.owner + lift;
  const names = serverWords(id, title, repository);
  const words = requiredTokens(query).map((token) => matchWord(token, names));
  if (words.some(({ worth }) => worth < 0.5) || words.every(({ worth }) => worth === 0.7)) return 0;
  const own = searched(productOf(title));
  const taken = new Set(requiredTokens(query).flatMap((token) => matchWord(token, own).taken));
  return floor + 20 + lift + 400 * average(words.map(({ worth }) => worth)) + 150 * covered(own, taken, searched(''));
}

/** A server's name without what only says that it is one: `brave-search-mcp-server` → bravesearch. */
const bareName = (name: string): string => keyOf(name.replace(/(?:^|[-_ ])(?:mcp|server)(?=$|[-_ ])/gi, ''));

/** Words of a server's names, in capitals as people write them and as its package does. */
const serverWords = (...names: readonly string[]): Searched => searched(names.join(' '));

/** How far the name that a client gives a server is this server's: 2 = wholly, 1 = it stands in its names, 0 = not. */
function calls(key: string, { id, title }: ToolEntry['server'], names: Searched): number {
  const stripped = key.replace(/mcp|server/g, '') || key;
  const own = [bareName(id.split('/')[1] ?? ''), keyOf(productOf(title)), keyOf(title), keyOf(id)];
  if (own.includes(stripped) || own.includes(key)) return 2;
  return names.starts.some((start) => names.key.startsWith(stripped, start)) ? 1 : 0;
}

/** What a server connects to: its title without brackets, which name a community author. */
const productOf = (title: string): string => title.replace(/\(.*$/, '');

/** `nameKey` of a name that is asked for again and again. */
const keyOf = (name: string): string => searched(name).key;

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
