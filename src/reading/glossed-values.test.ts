import { describe, expect, it } from 'vitest';
import { normalise } from '../manifest/normalise.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { read } from './reading.ts';

const chosen = (definition: object): string[] =>
  read(normalise(definition as ToolDefinition))
    .actions.filter(({ source }) => source === 'option')
    .map(({ argument, value, verb }) => `${argument ?? ''}=${value ?? ''}: ${verb}`);

const withValues = (name: string, values: readonly string[], about?: string): object => ({
  type: 'object',
  properties: { [name]: { type: 'string', enum: values, ...(about !== undefined && { description: about }) } },
});

describe('what a text says of the values of an argument', () => {
  it.each([
    'out – pays it all\nodd – lists what is odd',
    'out: pays it all; odd: lists what is odd',
    '- **out**: pays it all\n- **odd**: lists what is odd',
  ])('chooses the action where nothing else does: %s', (about) => {
    expect(
      chosen({
        name: 'wages',
        description: `The wages.\n\n${about}`,
        inputSchema: withValues('stage', ['out', 'odd']),
      }),
    ).toEqual(expect.arrayContaining(['stage=out: pay', 'stage=odd: list']));
  });

  it('is read from the words of the argument, with their place', () => {
    const about = 'out: pays it all; odd: lists what is odd';
    const tool = {
      name: 'wages',
      description: 'The wages.',
      inputSchema: withValues('stage', ['out', 'odd'], about),
    };
    const found = read(normalise(tool as ToolDefinition)).actions.find(({ value }) => value === 'out');
    expect(found?.span.field).toBe('/inputSchema/properties/stage/description');
    expect(about.slice(found?.span.start, found?.span.end)).toBe('pays it all');
  });

  it('counts beside any verb of the text where something is paid or lost, and not beside a name that only looks', () => {
    const stages = withValues('stage', ['out', 'odd'], 'out = pays it all, odd = the rest');
    const description = 'Lists wages.';
    expect(chosen({ name: 'wages', description, inputSchema: stages })).toEqual(['stage=out: pay']);
    expect(chosen({ name: 'list_wages', description, inputSchema: stages })).toEqual([]);
  });

  it('counts for nothing where most values say nothing, or where the text has a verb', () => {
    const schema = withValues('size', ['big', 'small', 'tiny']);
    expect(chosen({ name: 'shoes', description: 'Shoes. big: sends a box', inputSchema: schema })).toEqual([]);
    const stages = withValues('stage', ['out', 'odd']);
    expect(
      chosen({ name: 'wages', description: 'Lists wages.\nout – sends it all\nodd – lists it', inputSchema: stages }),
    ).toEqual([]);
  });
});
