import { expect, test } from 'vitest';
import { type Json } from '../manifest/json.ts';
import { normalise } from '../manifest/normalise.ts';
import { classify } from './classify.ts';

/** The same choice in the clothes that servers send it in; the first is what all others are held against. */
const verbs = ['list', 'get', 'delete'];
const values = { type: 'string', enum: verbs };
const branch = (verb: string): object => ({
  type: 'object',
  properties: { action: { const: verb }, id: { type: 'string' } },
});
const within = (name: string): object => ({
  type: 'object',
  properties: { [name]: { type: 'object', properties: { action: values, id: { type: 'string' } } } },
});

const shapes: Readonly<Record<string, object>> = {
  inline: { type: 'object', properties: { action: values } },
  'a reference': { $defs: { Action: values }, properties: { action: { $ref: '#/$defs/Action' } } },
  'allOf with a reference and a default': {
    $defs: { Action: values },
    properties: { action: { allOf: [{ $ref: '#/$defs/Action' }], default: 'list' } },
  },
  'anyOf with a reference and null': {
    $defs: { Action: values },
    properties: { action: { anyOf: [{ $ref: '#/$defs/Action' }, { type: 'null' }], default: null } },
  },
  'a reference to a reference': {
    $defs: { A: { $ref: '#/$defs/B' }, B: values },
    properties: { action: { $ref: '#/$defs/A' } },
  },
  definitions: { definitions: { Action: values }, properties: { action: { $ref: '#/definitions/Action' } } },
  'an anchor': { $defs: { x: { $anchor: 'act', ...values } }, properties: { action: { $ref: '#act' } } },
  'a union of constants': { properties: { action: { oneOf: verbs.map((verb) => ({ const: verb, title: verb })) } } },
  'a union at the root': { oneOf: verbs.map(branch) },
  'a union at the root by reference': {
    $defs: Object.fromEntries(verbs.map((verb) => [verb, branch(verb)])),
    anyOf: verbs.map((verb) => ({ $ref: `#/$defs/${verb}` })),
  },
  'if and then': {
    properties: { action: { type: 'string' } },
    allOf: verbs.map((verb) => ({ if: { properties: { action: { const: verb } } }, then: { required: ['id'] } })),
  },
  'a request object': within('request'),
  'a body object': within('body'),
  'a payload object': within('payload'),
  'a params object': within('params'),
  'an input object': within('input'),
  'an object under any name': within('spec'),
  'a list of steps': {
    properties: { steps: { type: 'array', items: { type: 'object', properties: { action: values } } } },
  },
  'a tuple': { properties: { call: { type: 'array', prefixItems: [values, { type: 'string' }] } } },
  'a list of actions': { properties: { actions: { type: 'array', items: values } } },
  ...Object.fromEntries(
    [
      'tool',
      'function',
      'task',
      'kind',
      'mode',
      'type',
      'command',
      'op',
      'verb',
      'subcommand',
      'method',
      'fn',
      'do',
    ].map((name) => [`an argument called ${name}`, { type: 'object', properties: { [name]: values } }]),
  ),
  'values in quotes in the argument’s description': {
    properties: { action: { type: 'string', description: "One of 'list', 'get' or 'delete'." } },
  },
  'values with colons': {
    properties: { action: { type: 'string', description: 'list: all entries; get: one entry; delete: one entry' } },
  },
  'values between bars': { properties: { action: { type: 'string', description: 'list | get | delete' } } },
  'values on lines': {
    properties: {
      action: {
        type: 'string',
        description: 'What to do:\n- list - all entries\n- get - one entry\n- delete - one entry',
      },
    },
  },
};

const verdictOf = (inputSchema: object, description = 'Entries of the address book.') =>
  classify(normalise({ name: 'entries', description, inputSchema: inputSchema as Json }));

test('the inline enum is Destructive', () => {
  expect(verdictOf(shapes['inline'] ?? {}).category).toBe('Destructive');
});

test.each(Object.keys(shapes))('%s gives the verdict of the inline enum', (shape) => {
  const { category, risk, signals } = verdictOf(shapes[shape] ?? {});
  const inline = verdictOf(shapes['inline'] ?? {});
  expect({ category, risk, multi: signals.includes('multi') }).toEqual({
    category: inline.category,
    risk: inline.risk,
    multi: true,
  });
});

test.each([
  ['plan, apply, destroy', { mode: { enum: ['plan', 'apply', 'destroy'] } }, 'Destructive'],
  ['methods of a fixed resource', { method: { enum: ['GET', 'DELETE'] } }, 'Destructive'],
  ['methods that only read', { method: { enum: ['GET', 'HEAD'] } }, 'Read'],
])('%s', (_, properties, category) => {
  expect(verdictOf({ type: 'object', properties }, 'The infrastructure of a workspace.').category).toBe(category);
});

test.each([
  ['Works on entries. Actions: list, get, delete.'],
  ['Works on entries. Supported operations: `list`, `get`, `delete`.'],
  ['Works on entries.\n\nActions:\n- list: all of them\n- get: one of them\n- delete: one of them'],
  ['Works on entries with action="list", action="get" or action="delete".'],
])('values listed only in the description: %s', (description) => {
  expect(verdictOf({ type: 'object', properties: { action: { type: 'string' } } }, description).category).toBe(
    'Destructive',
  );
});

test.each([
  ['a filter by what happened', 'List audit events.', { event_type: { enum: ['create', 'update', 'delete'] } }],
  ['a filter named action', 'Search the audit log.', { action: { enum: ['create', 'update', 'delete'] } }],
  [
    'the method that is looked up',
    'Get the documentation of an endpoint.',
    { method: { enum: ['GET', 'POST', 'DELETE'] } },
  ],
  ['a sort order', 'List entries.', { order: { enum: ['asc', 'desc'] } }],
])('%s chooses nothing', (_, description, properties) => {
  const name = description.startsWith('Get')
    ? 'get_endpoint'
    : description.startsWith('Search')
      ? 'search_log'
      : 'list_things';
  expect(classify(normalise({ name, description, inputSchema: { type: 'object', properties } as Json })).category).toBe(
    'Read',
  );
});
