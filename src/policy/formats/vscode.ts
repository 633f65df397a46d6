import * as z from 'zod/mini';
import { parseJsonc } from '../../manifest/jsonc.ts';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format } from '../format.ts';
import { forget, isTable, join, type Table, type Value } from '../join-documents.ts';
import { printJson } from '../json-text.ts';
import { wholePart } from '../known-part.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { isPlainName, underscored } from '../tool-name.ts';

const key = 'chat.tools.eligibleForAutoApproval';

const approval = 'chat.tools.global.autoApprove';
const level = 'chat.permissions.default';
const settings = z.looseObject({});

/** Keys are bare names: VS Code replaces dots and puts no server before them. */
const bareName = /^[A-Za-z0-9_-]+$/;

/** Permission levels at which no tool asks, whatever its entry says. */
const freeLevels: readonly unknown[] = ['autoApprove', 'autopilot'];

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

const read = (text: string): z.infer<typeof settings> => wholePart(settings, parseJsonc(text));

/** The entries of the setting; anything else than a table of them is passed over. */
const entriesOf = (document: Table): Table => (isTable(document[key]) ? document[key] : {});

/**
 * Without a rule VS Code asks, unless all tools are approved. An entry of `false` keeps its tool out of that (source of
 * `LanguageModelToolsService.shouldAutoConfirm`), but a permission level without questions goes over it.
 */
function evaluate(text: string): Evaluator {
  const document = read(text) as Table;
  const entries = entriesOf(document);
  if (freeLevels.includes(document[level])) return () => ({ kind: 'allow' });
  if (document[approval] !== true) return () => ({ kind: 'ask' });
  return (tool) => {
    const name = underscored(tool);
    const isKept = Object.hasOwn(entries, name) && !entries[name];
    return { kind: isKept ? 'ask' : 'allow' };
  };
}

function remarks(text: string): string[] {
  const document = read(text) as Table;
  const entries = Object.entries(entriesOf(document));
  const isOdd = (value: Value | undefined): boolean => value !== undefined && typeof value !== 'boolean';
  return [
    ...(document[key] !== undefined && !isTable(document[key])
      ? [`${key} is no table of tools and has no effect.`]
      : []),
    ...(isOdd(document[approval]) ? [`${approval} approves all tools by true alone.`] : []),
    ...entries
      .filter(([name]) => !bareName.test(name))
      .map(([name]) => `“${name}” below ${key} names no tool: names stand there without their server, dots as “_”.`),
    ...entries
      .filter(([, value]) => isOdd(value))
      .map(([name]) => `“${name}” below ${key} is neither true nor false; VS Code takes a word for true.`),
  ];
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
  traps: [],
  unlisted: 'ask',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (_target, entries) => render(entries),
  start: () => '{}\n',
  merged: (existing, snippet, _target, tools) => {
    const kept = forget(parseJsonc(existing) as Value, [key], new Set(tools.map(underscored)));
    return printJson(join(kept, parseJsonc(snippet) as Value));
  },
  evaluate,
  remarks,
  callStyles: ['mcp_server_tool', 'server/tool'],
};

export default vscode;
