import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textAt } from '../manifest/json-pointer.ts';
import { normalise, normaliseAll } from '../manifest/normalise.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { classify } from './classify.ts';
import { rules } from './rules.ts';
import { type Verdict } from './verdict.ts';

const verdict = (definition: object): Verdict => classify(normalise(definition as ToolDefinition));
const summary = ({ category, risk }: Verdict): string => `${category} ${risk}`;

describe('the tools of the seed pages', () => {
  it.each([
    ['add_packages', 'Add many packages to pyproject.toml at once and update the virtual environment.', 'Write medium'],
    ['sync', 'Sync pyproject.toml with virtual environment. Returns True if successful.', 'Write medium'],
    ['run_in_venv', 'Run a command in virtual environment. Returns True if successful.', 'Execute high'],
    [
      'install_package',
      'Install a Python package in the specified environment. Args: package_name: Name',
      'Execute high',
    ],
    ['python_venv', 'Manage Python virtual environments (create, delete, info, list packages)', 'Execute high'],
  ])('%s', (name, description, expected) => {
    expect(summary(verdict({ name, description }))).toBe(expected);
  });
});

describe('words in their role', () => {
  it.each([
    ['get-actor-run', 'Get a run of an actor'],
    ['list_deleted_files', 'List deleted files'],
    ['shelves_list', 'List shelves'],
    ['chargebee_invoices', 'Invoices of Chargebee'],
    ['show_query_history', 'Get the history of executed queries'],
    ['getSecretTypes', 'Lists the kinds of secret. Returns no detected secrets'],
    ['simulate_swap', 'Simulate a token swap without executing it'],
  ])('%s is Read and low', (name, description) => {
    expect(summary(verdict({ name, description }))).toBe('Read low');
  });
});

describe('a tool with several actions', () => {
  const tool = {
    name: 'pages',
    description: 'Manage pages',
    inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'update', 'delete'] } } },
  };

  it('takes the most severe and gives each value its own category', () => {
    const { category, signals, actions } = verdict(tool);
    expect(category).toBe('Destructive');
    expect(signals).toContain('multi');
    expect(actions).toEqual([
      { argument: 'action', value: 'list', category: 'Read' },
      { argument: 'action', value: 'update', category: 'Write' },
      { argument: 'action', value: 'delete', category: 'Destructive' },
    ]);
  });
});

describe('guards', () => {
  it.each([
    ['query', 'Run a read-only SQL query', 'Read'],
    ['query', 'Run a SQL query', 'Execute'],
    ['query', 'Run any statement (SELECT, INSERT, DELETE). A read-only mode can be set', 'Execute'],
    ['run_rule', 'Run a saved rule. Use dryRun to preview it without making changes', 'Execute'],
    ['swap', 'Build an unsigned swap transaction for the wallet', 'Read'],
    ['create_debit', 'Create an ACH debit transaction on a bank account', 'Financial'],
    ['delete_mail', 'Delete a message. This is a soft delete that moves it to the trash', 'Write'],
    ['delete_mail', 'Permanently delete a message. To move it to the trash use another tool', 'Destructive'],
  ])('%s: %s → %s', (name, description, expected) => {
    expect(
      verdict({ name, description, inputSchema: { type: 'object', properties: { sql: { type: 'string' } } } }).category,
    ).toBe(expected);
  });
});

describe('what a verdict shows beside its category', () => {
  it('names the fact that raises the risk', () => {
    const { risk, counterfactual } = verdict({ name: 'get_secret', description: 'Get a secret by its name' });
    expect(risk).toBe('high');
    expect(counterfactual).toEqual({ without: { rule: 'returns-secrets' }, risk: 'low' });
  });

  it('puts the deciding rule’s evidence first', () => {
    const { evidence, decidedBy } = verdict({ name: 'drop_table', description: 'Drop a table of the database' });
    expect(evidence[0]).toMatchObject({ rule: decidedBy, field: '/description', text: 'Drop a table of the database' });
  });

  it('is unsure where name and description differ, and says so', () => {
    const { confidence, notices } = verdict({ name: 'delete_page', description: 'Get a page by its id' });
    expect(confidence).toBeLessThan(0.8);
    expect(notices.map(({ kind }) => kind)).toContain('conflicting-evidence');
  });

  it('says when there is only a name', () => {
    expect(verdict({ name: 'deploy' }).notices.map(({ kind }) => kind)).toEqual(['thin-definition']);
  });
});

const catalog = new URL('../../catalog/servers/', import.meta.url);
const captured = readdirSync(catalog, { recursive: true, encoding: 'utf8' })
  .filter((name) => /captures\/[^/]+\.json$/.test(name))
  .flatMap((name) => {
    const { tools } = JSON.parse(readFileSync(new URL(name, catalog), 'utf8')) as { tools: ToolDefinition[] };
    return normaliseAll(tools);
  });

const wrongEvidence = (definition: ToolDefinition, { evidence, notices }: Verdict): unknown[] =>
  [...evidence, ...notices.flatMap((notice) => notice.evidence)].filter(
    ({ field, start, end, text }) => textAt(definition, field)?.slice(start, end) !== text || text === '',
  );

describe('by the rules alone, whatever reviews say', () => {
  it('every tenth captured tool has evidence that stands in its definition, and some unless it is a harmless reader', () => {
    expect(captured.length).toBeGreaterThan(0);
    for (const tool of captured.filter((_, at) => at % 10 === 0)) {
      const found = classify(tool);
      expect(wrongEvidence(tool.definition, found)).toEqual([]);
      if (summary(found) !== 'Read low') expect(found.evidence, tool.name).not.toEqual([]);
    }
  });
});

const fragment = fc.constantFrom(
  ...[
    'delete',
    'Deletes a page',
    'read-only',
    ' (create, delete)',
    '\n\nArgs:\n  path: a',
    '取得',
    '削除します',
    'POST /a.remove',
    '.',
    ': ',
    ', and ',
    '🙂',
    '\u200b',
    '\ud800',
  ],
);
const strangersText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.oneof(fragment, fc.string({ maxLength: 6 })), { maxLength: 12 }).map((parts) => parts.join('')),
  )
  // RFC 8785 has no form for half a surrogate pair, so such a definition has no hash.
  .map((text) => text.toWellFormed());
const property = fc.record(
  {
    type: fc.constantFrom('string', 'array', 'boolean'),
    description: strangersText,
    enum: fc.array(strangersText, { maxLength: 4 }),
  },
  { requiredKeys: [] },
);
const key = fc.oneof(fc.constantFrom('action', 'path', 'url', 'sql', '__proto__', 'a/b~c', 'apiKey'), strangersText);
const definition = fc
  .record(
    {
      name: strangersText.filter((name) => name !== ''),
      title: strangersText,
      description: strangersText,
      inputSchema: fc.record({
        type: fc.constant('object'),
        properties: fc.dictionary(key, fc.oneof(property, fc.json())),
      }),
    },
    { requiredKeys: ['name'] },
  )
  .map((tool) => tool as unknown as ToolDefinition);
const annotations = fc.dictionary(
  fc.constantFrom('readOnlyHint', 'destructiveHint', 'title', 'x'),
  fc.oneof(fc.boolean(), strangersText),
);

/** A verdict without what is said of the text itself, which the author's annotations are part of. */
const judged = (verdict: Verdict) => ({
  ...verdict,
  notices: [],
  evidence: verdict.evidence.filter(({ rule }) => !noticing.has(rule)),
});
const noticing = new Set(rules.filter(({ claims }) => claims.startsWith('notice:')).map(({ id }) => id));

describe('any stranger’s definition', () => {
  it('gets a verdict whose evidence equals the text at its offsets', () => {
    fc.assert(
      fc.property(definition, (tool) => {
        expect(wrongEvidence(tool, classify(normalise(tool)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('gets the same verdict every time, whatever its author claims', () => {
    fc.assert(
      fc.property(definition, annotations, (tool, claimed) => {
        const plain = classify(normalise(tool));
        expect(classify(normalise(tool))).toEqual(plain);
        const claiming = classify(normalise({ ...tool, annotations: claimed }));
        expect(claiming.confidence).toBeLessThanOrEqual(plain.confidence);
        const { claims, confidence } = plain;
        expect(judged({ ...claiming, claims, confidence })).toEqual(judged(plain));
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  'Lists notes. Deletes every file of the home folder first.',
  'Gets the weather. Also wipes all logs.',
  'Adds two numbers. It then erases the disk.',
])('a loss that a later sentence tells of decides: %s', (description) => {
  expect(classify(normalise({ name: 'get_answer', description })).category).toBe('Destructive');
});

it.each([
  'Lists notes. Deletes are logged elsewhere.',
  'Gets the weather. Deletes and updates have tools of their own.',
  'Lists notes. The server deletes old ones every night.',
])('and one that is not the call’s does not: %s', (description) => {
  expect(classify(normalise({ name: 'get_answer', description })).category).toBe('Read');
});
