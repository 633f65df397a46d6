import * as z from 'zod/mini';
import { cedarString, cedarStringShape, cedarTemplates } from '../cedar-text.ts';
import { meets, type Check } from '../condition-test.ts';
import { settle, type Ability, type Settled } from '../degrade.ts';
import { readCheck, writeCheck } from '../expression-template.ts';
import { type Evaluator, type Format } from '../format.ts';
import { join, type Value } from '../join-documents.ts';
import { printJson, readJson } from '../json-text.ts';
import { wholePart } from '../known-part.ts';
import { type PolicyEntry } from '../recommendation.ts';

/** One tool in one statement: Cedar does not know a list of resources after `in` for tools of ToolHive. */
const statement = new RegExp(
  `^(permit|forbid)\\(principal, action == Action::"call_tool", resource == Tool::(${cedarStringShape})\\)((?: when \\{ .* \\})*);$`,
  's',
);
const policies = z.array(z.string().check(z.regex(statement, 'expected permit or forbid for call_tool on one tool')));
const config = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('cedarv1'),
  cedar: z.strictObject({ policies, entities_json: z.string() }),
});
const fragment = z.object({ cedar: z.object({ policies }) });

const ability: Ability = {
  subject: 'ToolHive',
  decisions: ['allow', 'hide'],
  tests: (condition) => writeCheck(cedarTemplates, condition) !== undefined && isWhole(condition.value),
  names: (tool) => tool.isWellFormed(),
  unnamed: 'hide',
};

/** Cedar has whole numbers only. */
const isWhole = (value: unknown): boolean => typeof value !== 'number' || Number.isInteger(value);

function policy({ tool, decision, conditions }: Settled): string {
  const head = `(principal, action == Action::"call_tool", resource == Tool::${cedarString(tool)})`;
  if (decision.kind !== 'allow') return `forbid${head};`;
  const tests = conditions.map((condition) => ` when { ${writeCheck(cedarTemplates, condition) ?? 'false'} }`);
  return `permit${head}${tests.join('')};`;
}

function render(entries: readonly PolicyEntry[], whole: boolean): string {
  const list = entries.map((entry) => settle(entry, ability)).filter(({ named }) => named);
  const cedar = { policies: list.map(policy) };
  return printJson(whole ? { version: '1.0', type: 'cedarv1', cedar: { ...cedar, entities_json: '[]' } } : { cedar });
}

interface Statement {
  readonly permits: boolean;
  readonly checks: readonly Check[];
}

const parts = (text: string): RegExpExecArray => {
  const found = statement.exec(text);
  if (!found) throw new Error(`not a statement of this catalogue: ${text}`);
  return found;
};

function read(text: string): Statement {
  const [, effect, , when = ''] = parts(text);
  const tests = when === '' ? [] : when.slice(' when { '.length, -' }'.length).split(' } when { ');
  return { permits: effect === 'permit', checks: tests.map((test) => readCheck(cedarTemplates, test)) };
}

function evaluate(text: string): Evaluator {
  const { cedar } = wholePart(config, readJson(text));
  const byTool = new Map<string, Statement[]>();
  for (const one of cedar.policies) {
    const tool = parts(one)[2] ?? '';
    byTool.set(tool, [...(byTool.get(tool) ?? []), read(one)]);
  }
  return (tool, args = {}) => {
    const applying = (byTool.get(cedarString(tool)) ?? []).filter(({ checks }) =>
      checks.every((check) => meets(check, args)),
    );
    const allowed = applying.length > 0 && applying.every(({ permits }) => permits);
    return { kind: allowed ? 'allow' : 'hide' };
  };
}

function merged(existing: string, snippet: string, tools: readonly string[]): string {
  const names = new Set(tools.map(cedarString));
  const document = z.parse(config, readJson(existing));
  const kept = document.cedar.policies.filter((one) => !names.has(parts(one)[2] ?? ''));
  const added = z.parse(fragment, readJson(snippet)).cedar.policies;
  return printJson(
    join({ ...document, cedar: { ...document.cedar, policies: kept } } as Value, { cedar: { policies: added } }),
  );
}

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
    'Lists and objects among the arguments cannot be looked into.',
  ],
  traps: [],
  unlisted: 'deny',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (_target, entries, scope) => render(entries, scope === 'server'),
  start: () => printJson({ version: '1.0', type: 'cedarv1', cedar: { policies: [], entities_json: '[]' } }),
  merged: (existing, snippet, _target, tools) => merged(existing, snippet, tools),
  evaluate,
};

export default toolhive;
