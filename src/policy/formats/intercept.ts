import { Document, visit } from 'yaml';
import * as z from 'zod/mini';
import { settle, type Ability, type Settled } from '../degrade.ts';
import { type Evaluator, type Format } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { holds, interceptTest, testsOf } from '../intercept-test.ts';
import { forget, join, type Value } from '../join-documents.ts';
import { wholePart } from '../known-part.ts';
import { printYaml } from '../print-yaml.ts';
import { type Condition, type Limit, type PolicyEntry } from '../recommendation.ts';
import { readYaml } from '../yaml-text.ts';

const message = z.optional(z.string());
const name = z.string().check(z.minLength(1));
const rule = z.union([
  z.strictObject({ name, rate_limit: z.string().check(z.regex(/^[1-9]\d*\/(minute|hour|day)$/)), on_deny: message }),
  z.strictObject({ name, action: z.literal('deny'), on_deny: message }),
  z.strictObject({
    name,
    action: z.optional(z.literal('evaluate')),
    conditions: z.array(interceptTest).check(z.minLength(1)),
    on_deny: message,
  }),
]);
type InterceptRule = z.infer<typeof rule>;

const windowOf = (text: string): string => text.slice(text.indexOf('/') + 1);
const windows = (rules: readonly InterceptRule[]): string[] =>
  rules.flatMap((one) => ('rate_limit' in one ? [windowOf(one.rate_limit)] : []));
const rules = z
  .array(rule)
  .check(z.refine((list) => new Set(windows(list)).size === windows(list).length, 'two limits with one window'));

/** The part of policy version 1 that this catalogue writes, as strict as the proxy's own validator. */
const policyDocument = z.strictObject({
  version: z.literal('1'),
  description: z.optional(z.string()),
  default: z.optional(z.enum(['allow', 'deny'])),
  hide: z.optional(z.array(name).check(z.refine((list) => new Set(list).size === list.length, 'a tool hidden twice'))),
  tools: z.record(z.string(), z.strictObject({ rules })),
});

const ability: Ability = {
  subject: 'Intercept',
  decisions: ['allow', 'limit', 'deny', 'hide'],
  // The counter of a limit is found by a dotted path, so a dot in the tool's name breaks it.
  decisionsFor: (tool) => (tool.includes('.') ? ['allow', 'deny', 'hide'] : ['allow', 'limit', 'deny', 'hide']),
  tests: (condition) => testsOf(condition) !== undefined,
  names: (tool) => tool.trim() !== '' && tool !== '*' && tool !== '__proto__',
  unnamed: 'deny',
};

const test = (condition: Condition): InterceptRule => ({
  name: `check ${condition.argument}`,
  on_deny: condition.why,
  conditions: [...(testsOf(condition) ?? [])],
});

function rulesOf({ decision, conditions }: Settled): InterceptRule[] {
  if (decision.kind === 'deny') return [{ name: 'block', action: 'deny', on_deny: 'Blocked by policy' }];
  const tests = conditions.map(test);
  if (decision.kind !== 'limit') return tests;
  return [...tests, { name: 'rate', rate_limit: `${String(decision.max)}/${decision.window}` }];
}

function render(entries: readonly PolicyEntry[], whole: boolean): string {
  const settled = entries.map((entry) => settle(entry, ability)).filter(({ named }) => named);
  const hidden = settled.filter(({ decision }) => decision.kind === 'hide').map(({ tool }) => tool);
  const shown = settled.filter(({ decision }) => decision.kind !== 'hide');
  return print({
    ...(whole && { version: '1', default: 'deny' }),
    ...(hidden.length > 0 && { hide: hidden }),
    ...((whole || shown.length > 0) && {
      tools: Object.fromEntries(shown.map((one) => [one.tool, { rules: rulesOf(one) }])),
    }),
  });
}

/** `<<` stands in quotes: the proxy's YAML library would take it for a merge of other tables. */
function print(value: unknown): string {
  if (!JSON.stringify(value).includes('"<<"')) return printYaml(value);
  const document = new Document(value);
  visit(document, {
    Scalar: (_key, node) => {
      if (node.value === '<<') node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}
/** An example where no limit is recommended. */
const usual: Limit = { kind: 'limit', max: 100, window: 'hour' };

function evaluate(text: string): Evaluator {
  const document = wholePart(policyDocument, readYaml(text));
  const hidden = new Set(document.hide);
  const unlisted = document.default === 'deny' ? 'deny' : 'allow';
  return (tool, args = {}) => {
    if (hidden.has(tool)) return { kind: 'hide' };
    const listed = Object.hasOwn(document.tools, tool) ? document.tools[tool] : undefined;
    if (!listed) return { kind: unlisted };
    const refused = listed.rules.some(
      (one) =>
        ('action' in one && one.action === 'deny') ||
        ('conditions' in one && !one.conditions.every((each) => holds(each, args))),
    );
    if (refused) return { kind: 'deny' };
    const limit = listed.rules.flatMap((one) => ('rate_limit' in one ? [one.rate_limit] : []))[0];
    if (limit === undefined) return { kind: 'allow' };
    return { kind: 'limit', max: Number.parseInt(limit, 10), window: windowOf(limit) };
  };
}

const readInSource: Source = { how: 'read', of: 'internal/config/validate.go at 77f0429', on: '2026-11-20' };
const asked: Source = { how: 'asked', of: 'yaml.v3, as Intercept uses it', on: '2026-11-25' };

const reference: FormatReference = {
  forms: [
    { form: 'rules: []', means: 'the tool is listed, and nothing refuses it' },
    { form: 'action: deny', means: 'refuses every call that fits' },
    { form: 'rate_limit: 30/minute', means: 'so many calls in a `minute`, `hour` or `day`' },
    { form: 'conditions: {path: args.x, op, value}', means: 'a test that has to hold' },
    { form: 'hide: [ … ]', means: 'takes tools off the list' },
    { form: '"*"', means: 'rules for every tool' },
    { form: 'default: deny', means: 'refuses what the file does not list' },
  ],
  precedence: 'Every rule of a tool has to pass, those below `"*"` too; the order does not count.',
  unlisted: 'Allowed, unless `default: deny` is written; rules below `"*"` do not list a tool.',
  source: readInSource,
  mistakes: [
    {
      looks: '`action: allow`',
      happens: 'No such action: the file is refused.',
      right: 'List the tool with `rules: []`.',
      source: readInSource,
    },
    {
      looks: 'A rule without `name`',
      happens: 'The whole file is refused.',
      right: 'Name every rule.',
      source: readInSource,
    },
    {
      looks: '`rate_limit` beside `conditions`',
      happens: 'The whole file is refused.',
      right: 'Write two rules.',
      source: readInSource,
    },
    {
      looks: 'Two limits of one window on a tool',
      happens: 'They share one counter: the file is refused.',
      right: 'Keep one.',
      source: readInSource,
    },
    {
      looks: 'A tool named `<<` without quotes',
      happens: 'The YAML library takes it for a merge of tables.',
      right: 'Write it in quotes.',
      source: asked,
    },
  ],
};

/**
 * Intercept, the open-source proxy of PolicyLayer, policy version 1. Semantics from `POLICY.md` and
 * `internal/config/validate.go` at 77f0429: exact names, every rule of a tool must pass, windows aligned to UTC.
 */
const intercept: Format = {
  id: 'intercept',
  title: 'Intercept',
  group: 'Gateways',
  about: 'An open-source proxy that starts an MCP server itself and checks every call against a YAML file.',
  language: 'yaml',
  fileName: 'policy.yaml',
  where: 'The file that you pass to Intercept when it starts the server.',
  merge: (scope) =>
    scope === 'server'
      ? 'Replace the policy file with this document: it lists every tool of the captured version and denies the rest.'
      : 'Add the entry below `tools` (or `hide`) to the policy you have, and remove what it said about this tool before.',
  steps: ({ serverTitle }) => [
    'Put the text into your policy file.',
    'Let Intercept validate the file; it names every rule that it does not understand.',
    `Start ${serverTitle} through Intercept with this file in place of the plain command.`,
  ],
  docs: 'https://github.com/PolicyLayer/Intercept/blob/main/POLICY.md',
  checked: '2026-11-20',
  howTo: {
    limit: (name, { max, window } = usual) =>
      `Yes. Give ${name} a rule with a \`name\` and a \`rate_limit\` such as ${String(max)}/${window}; the window begins anew with every minute, hour or day in UTC.`,
    block: (name) =>
      `Add ${name} to \`hide\`, or give it a rule with a \`name\` and \`action: deny\`; agents then see it and are refused.`,
  },
  cannot: [
    'It cannot ask a person: an `ask` becomes a denial.',
    'A switch that has to stay off has to be left out: a call that says `false` is refused as well.',
    'It cannot look into lists, neither at their items nor at how many there are.',
    'A tool whose name contains a dot cannot be limited, because the dot breaks the path of its counter; it is denied.',
  ],
  traps: [
    'Without `default: deny` every tool that the file does not list is allowed.',
    'A rule without a `name`, or a `rate_limit` beside `conditions`, makes Intercept refuse the whole file.',
    'Windows begin with the minute, hour or day in UTC, so twice the number of calls can pass around the turn of one.',
  ],
  reference,
  unlisted: 'deny',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (_target, entries, scope) => render(entries, scope === 'server'),
  start: () => print({ version: '1', default: 'deny', tools: {} }),
  merged: (existing, snippet, _target, tools) => {
    const names = new Set(tools);
    const kept = forget(forget(readYaml(existing) as Value, ['hide'], names), ['tools'], names);
    return print(join(kept, (readYaml(snippet) ?? {}) as Value));
  },
  evaluate,
};

export default intercept;
