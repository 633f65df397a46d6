import * as z from 'zod/mini';
import { cedarString, readCedarString } from '../cedar-text.ts';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { printJson, readJson } from '../json-text.ts';
import { wholePart } from '../known-part.ts';
import { type PolicyEntry } from '../recommendation.ts';
import {
  contextOf,
  holdsIn,
  readStatement,
  statementShape,
  writeStatement,
  type Context,
  type Statement,
} from '../toolhive-statement.ts';

const one = z.string().check(z.regex(statementShape, 'expected permit or forbid for call_tool on one tool'));
const policies = z.array(one);
const config = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('cedarv1'),
  cedar: z.strictObject({
    policies: policies.check(z.minLength(1, 'ToolHive refuses a file without a single policy')),
    entities_json: z.string(),
  }),
});
const fragment = z.looseObject({ cedar: z.looseObject({ policies }) });

/**
 * Tests on arguments are left out although Cedar has them: ToolHive makes its list as if by calls without arguments, so a
 * tool that has to be given one would be missing there, and a number too large for Cedar counts as none at all.
 */
const ability: Ability = {
  subject: 'ToolHive',
  decisions: ['allow', 'hide'],
  cannotTest: 'ToolHive lists a tool only when it permits a call without arguments',
  names: (tool) => tool.isWellFormed(),
  unnamed: 'hide',
};

/** Decides about no tool; ToolHive refuses a file without a policy. */
const nothing = writeStatement(false, '');

const orNothing = (list: readonly string[]): readonly string[] => (list.length > 0 ? list : [nothing]);

function render(entries: readonly PolicyEntry[], whole: boolean): string {
  const list = entries
    .map((entry) => settle(entry, ability))
    .filter(({ named }) => named)
    .map(({ tool, decision }) => writeStatement(decision.kind === 'allow', tool));
  if (!whole) return printJson({ cedar: { policies: list } });
  return printJson({ version: '1.0', type: 'cedarv1', cedar: { policies: orNothing(list), entities_json: '[]' } });
}

const statementsIn = (text: string): readonly Statement[] =>
  wholePart(config, readJson(text)).cedar.policies.map(readStatement);

/** Whether a statement applies to a call; undefined when it cannot be evaluated. */
function applies({ checks }: Statement, context: Context): boolean | undefined {
  for (const check of checks) {
    const held = holdsIn(check, context);
    if (held !== true) return held;
  }
  return true;
}

/** What Cedar says about a call. One statement that cannot be evaluated refuses it, whatever the others say. */
function permitted(statements: readonly Statement[], args: Readonly<Record<string, unknown>>): boolean {
  const context = contextOf(args);
  const found = statements.map((statement) => ({ permits: statement.permits, applies: applies(statement, context) }));
  const hit = found.filter(({ applies: applied }) => applied !== false);
  return hit.length > 0 && hit.every(({ permits, applies: applied }) => permits && applied === true);
}

function evaluate(text: string): Evaluator {
  const byTool = Map.groupBy(statementsIn(text), ({ tool }) => tool);
  return (tool, args = {}) => {
    const about = byTool.get(cedarString(tool)) ?? [];
    if (!permitted(about, {})) return { kind: 'hide' };
    return { kind: permitted(about, args) ? 'allow' : 'deny' };
  };
}

function remarks(text: string): string[] {
  const tested = statementsIn(text).filter(({ permits, checks }) => permits && checks.length > 0);
  return tested.map((statement) => {
    const name = readCedarString(statement.tool);
    return applies(statement, {}) === true
      ? `The tests on ${name} see no lists, objects, null and very large numbers: such a value counts as none.`
      : `The tests on ${name} fail without arguments, so ToolHive leaves it off the list of tools.`;
  });
}

const kept = z.object({
  version: z.literal('1.0'),
  type: z.literal('cedarv1'),
  cedar: z.object({ policies, entities_json: z.string() }),
});

function merged(existing: string, snippet: string, tools: readonly string[]): string {
  const names = new Set([...tools, ''].map(cedarString));
  const document = z.parse(kept, readJson(existing));
  const others = document.cedar.policies.filter((text) => !names.has(readStatement(text).tool));
  const added = z.parse(fragment, readJson(snippet)).cedar.policies;
  return printJson({ ...document, cedar: { ...document.cedar, policies: orNothing([...others, ...added]) } });
}

const asked: Source = {
  how: 'asked',
  of: 'Cedar 4.13, with the request that ToolHive at e25de16 builds',
  on: '2026-11-25',
};
const askedBefore: Source = { how: 'asked', of: 'Cedar 4.13', on: '2026-11-20' };
const readInSource: Source = {
  how: 'read',
  of: 'pkg/authz/tool_filter.go, entity.go, core.go at e25de16',
  on: '2026-11-25',
};

const reference: FormatReference = {
  forms: [
    { form: 'permit(principal, action == Action::"call_tool", resource == Tool::"x");', means: 'allows one tool' },
    { form: 'forbid( … );', means: 'refuses it, whatever permits it' },
    { form: 'when { context.arg_x == "…" }', means: 'tests an argument that is a string, a number or true or false' },
    { form: 'context.claim_x', means: 'tests a claim about the caller' },
    { form: 'resource.readOnlyHint', means: 'looks at what the tool claims of itself' },
  ],
  precedence: 'A `forbid` that holds wins over every `permit`; the order does not count.',
  unlisted: 'Refused, and missing from the list.',
  source: asked,
  mistakes: [
    {
      looks: '`resource in Tool::["a", "b"]`, as an example of the project has it',
      happens: 'Cedar does not parse it.',
      right: 'Write one `permit` a tool.',
      source: askedBefore,
    },
    {
      looks: 'A `permit` that tests an argument',
      happens: 'The list is made without arguments, so the tool is missing there.',
      right: 'Permit the tool, and test elsewhere.',
      source: readInSource,
    },
    {
      looks: 'A test that an argument “is not” a value',
      happens: 'Lists, objects and null are left out, so such a call passes.',
      right: 'Test what it has to be.',
      source: readInSource,
    },
    {
      looks: 'An empty list of policies',
      happens: 'It is refused.',
      right: 'Write at least one statement.',
      source: readInSource,
    },
    {
      looks: 'A whole number in a test',
      happens: 'JSON numbers arrive as decimals.',
      right: 'Compare with `decimal("…")`.',
      source: readInSource,
    },
  ],
};

/** ToolHive, authorisation file in Cedar: nothing is permitted without a statement, and `forbid` wins. */
const toolhive: Format = {
  id: 'toolhive',
  title: 'ToolHive (Cedar)',
  group: 'Gateways',
  about: 'A runtime that starts MCP servers in containers and authorises each call by Cedar policies.',
  language: 'json',
  fileName: 'authz-config.json',
  where: 'The file that you pass to `thv run` with `--authz-config`.',
  merge: (scope) =>
    scope === 'server'
      ? 'Use it as the whole file: it names every tool of the captured version, and nothing else is permitted.'
      : 'Add the statement to `policies` in your file and remove the ones that named this tool: `forbid` wins over `permit`.',
  steps: ({ serverKey }) => [
    'Put the statements into the authorisation file.',
    `Start the server with \`thv run --authz-config authz-config.json ${serverKey}\`.`,
    'List the tools in the client: those that no statement permits are gone.',
  ],
  docs: 'https://docs.stacklok.com/toolhive/reference/authz-policy-reference',
  checked: '2026-11-20',
  howTo: {
    limit: (name) => `No: Cedar decides each call by itself and does not count. ${name} is either permitted or not.`,
    block: (name) => `Write no \`permit\` for ${name}, or a \`forbid\`, which wins over every \`permit\`.`,
  },
  cannot: [
    'It cannot count calls or ask a person: whatever is more than allowed is refused.',
    'It cannot test arguments without hiding the tool: ToolHive makes its list as if by calls without arguments, and a tool that is refused such a call is missing there.',
  ],
  traps: [
    'The list of tools is made without arguments: a tool whose `permit` looks at one is missing from it, although calls would pass.',
    'Arguments that are lists, objects or null are left out of what statements see.',
    'Nothing is permitted without a statement, prompts and resources included, and an empty list of policies is refused.',
  ],
  reference,
  unlisted: 'deny',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (_target, entries, scope) => render(entries, scope === 'server'),
  start: () => render([], true),
  merged: (existing, snippet, _target, tools) => merged(existing, snippet, tools),
  evaluate,
  remarks,
};

export default toolhive;
