import { expect, test } from 'vitest';
import { normalise } from '../manifest/normalise.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { type KnownPlace, likelyServer, lookUp, lookupSummary, type LookupAnswers } from './lookup-report.ts';

const define = (name: string, description: string, ...names: string[]): ToolDefinition => ({
  name,
  description,
  inputSchema: { type: 'object', properties: Object.fromEntries(names.map((one) => [one, { type: 'string' }])) },
});
const [list, save, erase] = [define('list', 'Lists.'), define('save', 'Saves.', 'a', 'b'), define('erase', 'Erases.')];
const captured = new Map([list, save, erase].map((one) => [one.name, one]));

const place = (server: string, tool: ToolDefinition, current = true): [string, KnownPlace[]] => [
  normalise(tool).hash,
  [{ server, tool: tool.name, version: '1', current, category: 'Write', risk: 'medium' }],
];
const answers = (...known: [string, KnownPlace[]][]): LookupAnswers => {
  const places = new Map(known);
  const names: Record<string, string[]> = {
    list: ['a/b', 'c/d'],
    save: ['a/b'],
    erase: ['a/b'],
    query: ['x/y', 'c/d'],
  };
  return {
    places: (hash) => places.get(hash) ?? [],
    namesakes: (name) => (names[name] ?? []).map((server) => ({ server, slug: name })),
  };
};
const tools = (...definitions: ToolDefinition[]) => definitions.map((one) => normalise(one));
const find = (definition: ToolDefinition, from: LookupAnswers, server?: string) =>
  lookUp(normalise(definition), from, server, (slug) => captured.get(slug));

test('tools come from the server whose definitions they have, or else from the one that has most of their names', () => {
  expect(likelyServer(tools(list), answers(place('c/d', list)))).toBe('c/d');
  expect(likelyServer(tools(define('list', 'New.'), define('save', 'New.')), answers())).toBe('a/b');
  expect(likelyServer(tools(define('query', 'New.')), answers()), 'two servers have as much claim').toBeUndefined();
  const strangers = ['p', 'q', 'r'].map((name) => define(name, 'New.'));
  expect(likelyServer(tools(save, ...strangers), answers()), 'fewer than half are its tools').toBeUndefined();
  expect(likelyServer(tools(define('nobody', 'New.')), answers())).toBeUndefined();
});

test('a definition is known, known from an older version, changed, or unknown', () => {
  const known = answers(place('a/b', list), place('a/b', erase, false));
  expect(find(list, known, 'a/b')).toMatchObject({ state: 'known' });
  expect(find(erase, known, 'a/b')).toMatchObject({ state: 'older' });
  expect(find(define('query', 'Asks.'), known, 'a/b')).toMatchObject({ state: 'unknown', namesakes: [{}, {}] });
  expect(find(define('save', 'Saves.', 'a', 'c'), known, 'a/b')).toMatchObject({
    state: 'changed',
    differs: ['inputSchema'],
    description: undefined,
    added: ['c'],
    removed: ['b'],
  });
  expect(find(define('save', 'Sends.', 'a', 'b'), known, 'a/b')).toMatchObject({
    differs: ['description'],
    description: 'Saves.',
  });
  expect(find(define('save', 'Sends.'), known), 'no server, so nothing to differ from').toMatchObject({
    state: 'unknown',
  });
});

test('of several places those of the likely server are told', () => {
  const both: [string, KnownPlace[]] = [normalise(list).hash, [...place('c/d', list)[1], ...place('a/b', list)[1]]];
  expect(find(list, answers(both), 'a/b')).toMatchObject({ places: [{ server: 'a/b' }] });
  expect(find(list, answers(both))).toMatchObject({ places: [{ server: 'c/d' }, { server: 'a/b' }] });
});

test('the summary counts each state that occurs', () => {
  const known = answers(place('a/b', list));
  expect(lookupSummary([find(list, known), find(save, known)])).toBe(
    '2 tools: 1 as captured and 1 not in the catalogue.',
  );
});
