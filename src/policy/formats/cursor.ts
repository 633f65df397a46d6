import * as z from 'zod/mini';
import { parseJsonc } from '../../manifest/jsonc.ts';
import { enforcementOf, settleAll, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { join, type Value } from '../join-documents.ts';
import { printJson } from '../json-text.ts';
import { wholePart } from '../known-part.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { isPlainName, matchesGlob } from '../tool-name.ts';

const permissions = z.looseObject({ mcpAllowlist: z.optional(z.array(z.unknown())) });

/** An entry without a server and a tool is ignored. */
const isEntry = (entry: unknown): entry is string => typeof entry === 'string' && /^[^:]+:.+$/s.test(entry);

const ability: Ability = {
  subject: 'Cursor’s list',
  decisions: ['allow', 'ask'],
  names: isPlainName,
  unnamed: 'ask',
  known: (tool) => tool.toLowerCase(),
  refuseWith: 'the permissions of the Cursor CLI, where its agent runs, or a gateway',
};

const entryFor = ({ serverKey }: PolicyTarget, tool: string): string => `${serverKey}:${tool}`;

/** Cursor does not tell capitals from small letters, so tools that differ in them alone share the stricter decision. */
function render(target: PolicyTarget, entries: readonly PolicyEntry[]): string {
  const settled = settleAll(entries, ability, target.tools);
  const allowed = settled.filter(({ named, decision }) => named && decision.kind === 'allow');
  return printJson({ mcpAllowlist: allowed.map(({ tool }) => entryFor(target, tool)) });
}

const read = (text: string): z.infer<typeof permissions> => wholePart(permissions, parseJsonc(text));

function evaluate(text: string, target: PolicyTarget): Evaluator {
  const listed = (read(text).mcpAllowlist ?? []).filter(isEntry).map((pattern) => pattern.toLowerCase());
  const exact = new Set(listed);
  const globs = listed.filter((pattern) => pattern.includes('*'));
  return (tool) => {
    const name = entryFor(target, tool).toLowerCase();
    return { kind: exact.has(name) || globs.some((pattern) => matchesGlob(pattern, name)) ? 'allow' : 'ask' };
  };
}

function remarks(text: string): string[] {
  const { mcpAllowlist: list } = read(text);
  if (!list) return ['There is no “mcpAllowlist” in this file, so the list in Cursor’s settings decides.'];
  return list
    .filter((entry) => !isEntry(entry))
    .map((entry) => `Cursor ignores ${JSON.stringify(entry)} in mcpAllowlist: an entry is server:tool.`);
}

const documented: Source = { how: 'documented', of: 'Cursor’s documentation of permissions', on: '2026-11-26' };
const documentedBefore: Source = { how: 'documented', of: 'Cursor’s documentation', on: '2026-11-20' };
const documentedEarlier: Source = { how: 'documented', of: 'Cursor’s documentation', on: '2026-11-25' };

const reference: FormatReference = {
  forms: [
    { form: 'server:tool', means: 'one tool, capitals or not' },
    { form: 'server:*', means: 'all tools of a server' },
    { form: 'mcpAllowlist', means: 'what runs without a question' },
  ],
  precedence:
    'There is one list and no denial. A team’s dashboard goes over the file, the file over the settings in the editor.',
  unlisted: 'Asked about, in the run mode “Allowlist”.',
  source: documented,
  mistakes: [
    {
      looks: '`get_file_contents` without a server',
      happens: 'An entry without a colon is passed over.',
      right: 'Write `github:get_file_contents`.',
      source: documentedBefore,
    },
    {
      looks: 'The list in the run mode “Run Everything”',
      happens: 'Every tool runs; the list is not asked.',
      right: 'Choose “Allowlist”.',
      source: documentedEarlier,
    },
    {
      looks: 'A key for denials in this file',
      happens: 'There is none: what is not listed is asked about.',
      right: 'Refuse it in a hook or a gateway.',
      source: documentedBefore,
    },
  ],
};

/** Cursor IDE, `mcpAllowlist` of `permissions.json`: listed tools run, all others are asked about. */
const cursor: Format = {
  id: 'cursor',
  title: 'Cursor',
  group: 'Clients',
  about: 'The Cursor editor, whose list names the tools that run without a question.',
  language: 'json',
  fileName: 'permissions.json',
  where: 'Put it into `.cursor/permissions.json` of the workspace, or `~/.cursor/permissions.json`.',
  merge: (scope) =>
    scope === 'server'
      ? 'Put the entries into `mcpAllowlist`, in place of those of this server.'
      : 'Add the entry to `mcpAllowlist`; when the list is empty, take the tool out of yours.',
  mergeSeveral: 'Put the entries into `mcpAllowlist`, in place of those of these servers.',
  steps: ({ serverKey }) => [
    `Look up the server’s name in \`mcp.json\`; the entries assume “${serverKey}”.`,
    'Merge the entries.',
    'Choose the run mode “Allowlist”: the list decides in that one alone.',
  ],
  docs: 'https://cursor.com/docs/reference/permissions',
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `No: the list does not count calls. Leave ${name} out of \`mcpAllowlist\`, and Cursor asks each time.`,
    block: (name) => `Not here: a tool that is not listed is asked about, never refused. A gateway can refuse ${name}.`,
  },
  cannot: ['It cannot refuse a tool: what is not listed is asked about.', 'It cannot count calls or test arguments.'],
  traps: [
    'There are three run modes, and the list decides in “Allowlist” alone, neither in “Auto-review” nor in “Run Everything”.',
    'The dashboard of a team goes over the file.',
    'An entry without a colon is passed over, and capitals make no difference: `list` and `List` have one entry.',
    'A list in the file goes over the one in Cursor’s settings, whose entries then no longer count.',
  ],
  reference,
  unlisted: 'ask',
  keyLabel: 'Name of this server in mcp.json',
  keyProblem: (key) =>
    /[:*]/.test(key) ? 'A colon or an asterisk in the name would change what the entries match.' : undefined,
  enforce: (entry, target) => enforcementOf(entry, ability, target),
  render,
  start: () => printJson({ mcpAllowlist: [] }),
  merged: (existing, snippet, target, tools) => {
    const names = new Set(tools.map((tool) => entryFor(target, tool).toLowerCase()));
    const old = read(existing);
    const kept = (old.mcpAllowlist ?? []).filter(
      (entry) => typeof entry !== 'string' || !names.has(entry.toLowerCase()),
    );
    return printJson(join({ ...old, mcpAllowlist: kept } as Value, read(snippet) as Value));
  },
  evaluate,
  remarks,
  callStyles: ['server:tool', 'mcp_server_tool'],
};

export default cursor;
