import { parse, type ParseError } from 'jsonc-parser';
import * as z from 'zod/mini';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format } from '../format.ts';
import { forget, join, type Value } from '../join-documents.ts';
import { printJson } from '../json-text.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { isPlainName, underscored } from '../tool-name.ts';

const key = 'chat.tools.eligibleForAutoApproval';

/** Keys are bare names: VS Code replaces dots and puts no server before them. */
const bareName = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/, 'expected a bare tool name without its server'));
const settings = z.looseObject({ [key]: z.optional(z.record(bareName, z.boolean())) });

const ability: Ability = {
  subject: 'VS Code',
  decisions: ['ask'],
  names: isPlainName,
  unnamed: 'ask',
  refuseWith: 'a VS Code agent file, whose list leaves the tool out, or a gateway',
};

/** `true` leaves a tool eligible, so that a person may once choose to allow it always; `false` asks every time. */
const render = (entries: readonly PolicyEntry[]): string => {
  const isFree = ({ tool, recommendation }: PolicyEntry): boolean =>
    isPlainName(tool) && recommendation.decision.kind === 'allow' && recommendation.conditions.length === 0;
  const always = new Set(entries.filter((entry) => !isFree(entry)).map(({ tool }) => underscored(tool)));
  const keys = new Set(entries.filter(({ tool }) => isPlainName(tool)).map(({ tool }) => underscored(tool)));
  return printJson({ [key]: Object.fromEntries([...keys].map((name) => [name, !always.has(name)])) });
};

/** Settings may hold comments and trailing commas. Throws on anything else that is not JSON. */
function readSettings(text: string): Value {
  const errors: ParseError[] = [];
  const value = parse(text, errors, { allowTrailingComma: true }) as Value | undefined;
  if (value === undefined || errors.length > 0) throw new Error('settings.json does not parse');
  return value;
}

/** Without a rule VS Code asks too, so every valid file asks; what differs is whether “always allow” is offered. */
function evaluate(text: string): Evaluator {
  z.parse(settings, readSettings(text));
  return () => ({ kind: 'ask' });
}

/** VS Code, `chat.tools.eligibleForAutoApproval` of `settings.json` (1.107 and later). */
const vscode: Format = {
  id: 'vscode',
  title: 'VS Code settings',
  group: 'Clients',
  about: 'GitHub Copilot in VS Code, which asks before tools run; the setting keeps people from switching that off.',
  language: 'json',
  fileName: 'settings.json',
  where: 'Put it into `.vscode/settings.json` of the project, or your user settings.',
  merge: () => 'Add the entries below the setting of the same name; one tool has one entry.',
  steps: () => [
    'Open the settings as JSON from the command palette.',
    'Merge the entries.',
    'Keep the permission level at its default: the bypass and autopilot levels ignore this setting.',
  ],
  docs: 'https://code.visualstudio.com/docs/agents/approvals',
  checked: '2026-11-20',
  howTo: {
    limit: (name) =>
      `No: settings do not count calls. With ${name} set to false, VS Code asks every time and never offers to stop asking.`,
    block: (name) =>
      `Not here: a setting cannot refuse ${name}. Leave it out of the \`tools\` of an agent file instead.`,
  },
  cannot: [
    'It cannot refuse a tool, only ask before every call.',
    'It cannot promise that a call runs without a question: that is for the person to choose.',
    'It cannot count calls or test arguments.',
    'A key has no server in it, so the entry also covers tools of the same name on other servers.',
  ],
  unlisted: 'ask',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (_target, entries) => render(entries),
  start: () => '{}\n',
  merged: (existing, snippet, _target, tools) => {
    const kept = forget(readSettings(existing), [key], new Set(tools.map(underscored)));
    return printJson(join(kept, readSettings(snippet)));
  },
  evaluate,
};

export default vscode;
