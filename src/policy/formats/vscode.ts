import * as z from 'zod/mini';
import { parseJsonc } from '../../manifest/jsonc.ts';
import { withOthers } from '../alike.ts';
import { enforcementOf, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
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

/** Tools that differ in a dot and an underscore alone have one entry. */
const known = (tool: string): string => (isPlainName(tool) ? underscored(tool) : tool);

const ability: Ability = {
  subject: 'VS Code',
  decisions: ['ask'],
  names: isPlainName,
  decisionsFor: (_tool, { claimsReadOnly }) => (claimsReadOnly ? ['allow', 'ask'] : ['ask']),
  unnamed: 'ask',
  unnamedFor: ({ claimsReadOnly }) => (claimsReadOnly ? 'allow' : 'ask'),
  known,
  refuseWith: 'a VS Code agent file, whose list leaves the tool out, or a gateway',
};

/** Whether a tool may run as VS Code thinks fit: at once where it claims to be read-only, else once a person has said so. */
const isFree = ({ recommendation }: PolicyEntry): boolean =>
  recommendation.decision.kind === 'allow' && recommendation.conditions.length === 0;

/**
 * Every tool has an entry, since one without would run by a mere claim. `true` leaves it eligible, so that a person may
 * once choose to allow it always; `false` asks every time. Tools of one entry are eligible together or not at all.
 */
function render({ tools }: PolicyTarget, entries: readonly PolicyEntry[]): string {
  const named = entries.filter(({ tool }) => isPlainName(tool));
  const groups = Map.groupBy(withOthers(entries, tools), ({ tool }) => known(tool));
  const isEligible = (name: string): boolean => {
    const group = groups.get(name) ?? [];
    const claims = new Set(group.map(({ claimsReadOnly = false }) => claimsReadOnly));
    return claims.size === 1 && group.every(isFree);
  };
  const names = new Set(named.map(({ tool }) => underscored(tool)));
  return printJson({ [key]: Object.fromEntries([...names].map((name) => [name, isEligible(name)])) });
}

const read = (text: string): z.infer<typeof settings> => wholePart(settings, parseJsonc(text));

/** The entries of the setting; anything else than a table of them is passed over. */
const entriesOf = (document: Table): Table => (isTable(document[key]) ? document[key] : {});

/**
 * An entry of `false` asks, whatever else is set but a permission level without questions. Without one a tool runs that
 * claims to be read-only, or when all tools are approved (source of `LanguageModelToolsService.shouldAutoConfirm`).
 * Where claims are not known, they may be made.
 */
function evaluate(text: string, { tools }: PolicyTarget): Evaluator {
  const document = read(text) as Table;
  const entries = entriesOf(document);
  if (freeLevels.includes(document[level])) return () => ({ kind: 'allow' });
  const claims = new Map(tools?.map(({ tool, claimsReadOnly = false }) => [tool, claimsReadOnly]));
  return (tool) => {
    const name = underscored(tool);
    const isKept = Object.hasOwn(entries, name) && !entries[name];
    const mayRun = document[approval] === true || (claims.get(tool) ?? true);
    return { kind: !isKept && mayRun ? 'allow' : 'ask' };
  };
}

const unknownClaims =
  'A tool without an entry of false runs unasked when its server claims that it is read-only, which is not known here: it counts as running.';

function remarks(text: string, { tools }: PolicyTarget): string[] {
  const document = read(text) as Table;
  const entries = Object.entries(entriesOf(document));
  const isOdd = (value: Value | undefined): boolean => value !== undefined && typeof value !== 'boolean';
  return [
    ...(tools || entries.length > 0 || freeLevels.includes(document[level]) ? [] : [unknownClaims]),
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

const readInSource: Source = { how: 'read', of: 'mcpLanguageModelToolContribution.ts at 00e03ed0', on: '2026-11-25' };
const readElsewhere: Source = { how: 'read', of: 'isToolEligibleForAutoApproval, microsoft/vscode', on: '2026-11-20' };

const reference: FormatReference = {
  forms: [
    { form: '"tool": false', means: 'asks before every call and never offers to stop' },
    { form: '"tool": true', means: 'eligible: a person may choose to stop being asked' },
  ],
  precedence:
    'One entry a name; permission levels and `chat.tools.global.autoApprove` are looked at beside it, as the traps say.',
  unlisted: 'Runs if it claims to be read-only; else it is asked about.',
  source: readInSource,
  mistakes: [
    {
      looks: '`"github_delete": false` with the server before it',
      happens: 'The key is the bare name: it fits no tool.',
      right: 'Write the tool’s name, with `_` for a dot.',
      source: readElsewhere,
    },
    {
      looks: 'No entry for a tool that changes things',
      happens: 'It runs unasked if it claims `readOnlyHint: true`.',
      right: 'Write `false`.',
      source: readInSource,
    },
    {
      looks: '`false` in order to refuse a tool',
      happens: 'It asks; a person can still let it run.',
      right: 'Leave it out of an agent’s `tools`.',
      source: readElsewhere,
    },
  ],
};

/** VS Code, `chat.tools.eligibleForAutoApproval` of `settings.json` (1.107 and later). */
const vscode: Format = {
  id: 'vscode',
  title: 'VS Code settings',
  group: 'Clients',
  about:
    'GitHub Copilot in VS Code, which asks before tools run that do not claim to be read-only; the setting makes it ask about those too.',
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
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `No: settings do not count calls. With ${name} set to false, VS Code asks every time and never offers to stop asking.`,
    block: (name) =>
      `Not here: a setting cannot refuse ${name}. Leave it out of the \`tools\` of an agent file instead.`,
  },
  cannot: [
    'It cannot refuse a tool, only ask before every call.',
    'It cannot promise that a call runs without a question, unless the tool claims to be read-only: else that is for the person to choose.',
    'It cannot count calls or test arguments.',
  ],
  traps: [
    'A tool that claims `readOnlyHint: true` runs without a question unless its entry is `false`: a server that adds or changes a tool decides by its own word.',
    'The permission levels “bypass” and “autopilot” run every tool, whatever its entry says.',
    '`chat.tools.global.autoApprove` runs every tool but those with an entry of `false`.',
    'Tools of servers with `sandboxEnabled` in `mcp.json` are approved without a question.',
    'A key has no server in it, so the entry also covers tools of the same name on other servers.',
    'Two tools whose names differ only in a dot and an underscore have one entry.',
  ],
  reference,
  unlisted: 'claims',
  isForAllServers: true,
  enforce: (entry, target) => enforcementOf(entry, ability, target),
  render,
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
