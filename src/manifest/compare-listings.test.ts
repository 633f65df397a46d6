import { describe, expect, test } from 'vitest';
import { compareListings } from './compare-listings.ts';
import { type ToolDefinition } from './tool.ts';

const inputSchema = { type: 'object', properties: { path: { type: 'string' } } };
const read: ToolDefinition = { name: 'read_file', description: 'Reads a file.', inputSchema };
const write: ToolDefinition = { name: 'write_file', description: 'Writes a file.', inputSchema };
const states = (reviewed: readonly ToolDefinition[], live: readonly ToolDefinition[]) =>
  compareListings(reviewed, live).comparisons.map(({ tool, state }) => `${tool}: ${state}`);
const { comparisons: same } = compareListings([read], [read]);

describe('a live tool held against the reviewed one', () => {
  test('is the same whatever the order of tools and of keys', () => {
    const turned = { inputSchema, description: read.description, name: read.name } as ToolDefinition;
    expect(states([write, read], [turned, write])).toEqual(['read_file: same', 'write_file: same']);
    expect(same).toEqual([{ tool: 'read_file', state: 'same', shown: [], unseen: [] }]);
  });

  test('is the same where only what no client acts by differs, and that is told', () => {
    expect(compareListings([read], [{ ...read, _meta: { a: 1 } }]).comparisons).toEqual([
      { tool: 'read_file', state: 'same', shown: [], unseen: ['_meta'] },
    ]);
  });

  test('is changed where its words or arguments differ', () => {
    const changed = { ...read, description: 'Reads and sends a file.', inputSchema: { type: 'object' } };
    expect(compareListings([read], [changed]).comparisons).toEqual([
      { tool: 'read_file', state: 'changed', shown: ['description', 'inputSchema'], unseen: [] },
    ]);
  });

  test('is not reviewed or gone where one side lacks it', () => {
    expect(states([read], [write])).toEqual(['read_file: gone', 'write_file: not reviewed']);
    expect(compareListings([read], []).comparisons).toEqual([
      { tool: 'read_file', state: 'gone', shown: [], unseen: [] },
    ]);
  });

  test('has its arguments now where the review had none and nothing else differs', () => {
    const bare: ToolDefinition = { name: read.name, description: 'Reads a file.' };
    expect(states([bare], [read])).toEqual(['read_file: now with its arguments']);
    expect(states([{ ...bare, inputSchema: {} }], [read])).toEqual(['read_file: now with its arguments']);
    expect(states([bare], [{ ...read, description: 'Sends a file.' }])).toEqual(['read_file: changed']);
    expect(states([read], [bare])).toEqual(['read_file: changed']);
    expect(states([bare], [{ ...bare, title: 'Read' }])).toEqual(['read_file: changed']);
  });

  test('is listed more often where further definitions stand under its name, a repetition word for word aside', () => {
    const other = { ...read, description: 'Reads another file.' };
    expect(states([read], [read, other])).toEqual(['read_file: listed more often']);
    expect(states([read], [read, { ...read }])).toEqual(['read_file: same']);
    expect(states([read, other], [read])).toEqual(['read_file: changed']);
    expect(compareListings([read, other], [read, { ...other, title: 'Other' }]).comparisons).toEqual([
      { tool: 'read_file', state: 'changed', shown: ['title'], unseen: [] },
    ]);
  });
});

describe('of several definitions of one name a client takes the first or the last', () => {
  const other = { ...read, description: 'Reads another file.' };
  const third = { ...read, title: 'Read' };

  test.each<[string, ToolDefinition[]]>([
    ['turned round', [other, read]],
    ['the first once more at the end', [read, other, read]],
    ['the last once more at the beginning', [other, read, other]],
  ])('%s is a change', (_, live) => {
    expect(compareListings([read, other], live).comparisons).toEqual([
      { tool: 'read_file', state: 'changed', shown: ['order of its definitions'], unseen: [] },
    ]);
    expect(states(live, [read, other])).toEqual(['read_file: changed']);
  });

  test('what belongs together counts, parts exchanged are a change', () => {
    const [titled, plain] = [
      { ...read, title: 'A' },
      { ...other, title: 'B' },
    ];
    expect(
      states(
        [titled, plain],
        [
          { ...read, title: 'B' },
          { ...other, title: 'A' },
        ],
      ),
    ).toEqual(['read_file: changed']);
  });

  test('the whole list once more, other tools between them and keys in another order are none', () => {
    const turned = { inputSchema, description: read.description, name: read.name } as ToolDefinition;
    expect(states([read, other, third], [read, other, third, read, other, third])).toEqual(['read_file: same']);
    expect(states([read, other], [turned, write, other])).toEqual(['read_file: same', 'write_file: not reviewed']);
    expect(states([read, { ...read, _meta: { a: 1 } }], [{ ...read, _meta: { a: 1 } }, read])).toEqual([
      'read_file: same',
    ]);
  });
});

describe('two lists are of one server', () => {
  const isKin = (reviewed: readonly ToolDefinition[], live: readonly ToolDefinition[]) =>
    compareListings(reviewed, live).isKin;
  const stranger = (tool: ToolDefinition): ToolDefinition => ({ name: tool.name, description: 'Something else.' });
  const third: ToolDefinition = { name: 'list_files', description: 'Lists files.', inputSchema };

  test('where half of the tools on either side share a name and words or arguments', () => {
    expect(isKin([read, write], [read, stranger(write)])).toBe(true);
    expect(isKin([read, write, third], [read, stranger(write), stranger(third)])).toBe(false);
    expect(isKin([read], [read, write])).toBe(true);
    expect(isKin([read], [read, write, third])).toBe(false);
    expect(isKin([read, write], [read])).toBe(true);
    expect(isKin([read, write, third], [read])).toBe(false);
  });

  test('by the description alone, or by the arguments alone', () => {
    expect(isKin([read], [{ ...read, inputSchema: { type: 'object' } }])).toBe(true);
    expect(isKin([read], [{ ...read, description: 'Something else.' }])).toBe(true);
    expect(isKin([read], [{ ...read, description: 'Something else.', inputSchema: { type: 'object' } }])).toBe(false);
  });

  test('not by a description or arguments that say nothing', () => {
    const bare = { name: 'read_file', description: '', title: 'Read' };
    expect(isKin([bare], [{ ...bare, title: 'Send' }])).toBe(false);
    expect(isKin([bare], [bare])).toBe(true);
    expect(isKin([{ ...bare, inputSchema: {} }], [{ ...bare, inputSchema: {}, title: 'Send' }])).toBe(false);
  });
});
