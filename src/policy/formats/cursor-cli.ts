import * as z from 'zod/mini';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { forget } from '../join-documents.ts';
import { mergeJson, printJson, readJson } from '../json-text.ts';
import { knownPart, passedOver } from '../known-part.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { isPlainName, matchesGlob } from '../tool-name.ts';

const list = z.optional(z.array(z.string()));
const config = z.looseObject({ permissions: z.optional(z.strictObject({ allow: list, deny: list })) });

/** Every entry names its kind, such as `Shell(…)` or `Mcp(server:tool)`. */
const isEntry = (entry: string): boolean =>
  /^(?:Mcp\([^:()]+:[^()]+\)|(?:Shell|Read|Write|WebFetch)\(.*\))$/s.test(entry);

const ability: Ability = {
  subject: 'The Cursor CLI',
  decisions: ['allow', 'ask', 'deny'],
  names: isPlainName,
  unnamed: 'ask',
  refuseWith: 'a gateway',
};

const entryFor = ({ serverKey }: PolicyTarget, tool: string): string => `Mcp(${serverKey}:${tool})`;

function render(target: PolicyTarget, entries: readonly PolicyEntry[], whole: boolean): string {
  const settled = entries.map((one) => settle(one, ability)).filter(({ named }) => named);
  const list = (kind: 'allow' | 'deny'): string[] =>
    settled.filter(({ decision }) => decision.kind === kind).map(({ tool }) => entryFor(target, tool));
  const kinds = (['allow', 'deny'] as const).filter((kind) => whole || list(kind).length > 0);
  return printJson({ permissions: Object.fromEntries(kinds.map((kind) => [kind, list(kind)])) });
}

function evaluate(text: string, target: PolicyTarget): Evaluator {
  const { permissions = {} } = knownPart(config, readJson(text)).value;
  const [allowed, denied] = [permissions.allow, permissions.deny].map((entries = []) => ({
    exact: new Set(entries),
    globs: entries.filter((pattern) => pattern.includes('*')),
  }));
  return (tool) => {
    const name = entryFor(target, tool);
    const hits = (list: typeof allowed): boolean =>
      list !== undefined && (list.exact.has(name) || list.globs.some((pattern) => matchesGlob(pattern, name)));
    if (hits(denied)) return { kind: 'deny' };
    return { kind: hits(allowed) ? 'allow' : 'ask' };
  };
}

function remarks(text: string): string[] {
  const { value, unknown } = knownPart(config, readJson(text));
  const { permissions } = value;
  const strange = [permissions?.allow, permissions?.deny]
    .flatMap((entries = []) => entries.filter((entry) => !isEntry(entry)))
    .map((entry) => `“${entry}” names no tool of a server: that is Mcp(server:tool), with these very letters.`);
  const none = permissions ? [] : ['There are no “permissions” in this file, so it decides about no tool.'];
  return [...none, ...passedOver(unknown, 'The Cursor CLI'), ...strange];
}

const documented: Source = { how: 'documented', of: 'Cursor’s CLI documentation', on: '2026-11-20' };

const reference: FormatReference = {
  forms: [
    { form: 'Mcp(server:tool)', means: 'one tool' },
    { form: 'Mcp(server:*)', means: 'all tools of a server' },
    { form: 'permissions.allow, deny', means: 'the two lists' },
  ],
  precedence: '`deny` wins over `allow`.',
  unlisted: 'Asked about.',
  source: documented,
  mistakes: [
    {
      looks: '`Mcp(github:*)` in `deny`, one of its tools in `allow`',
      happens: 'The pattern wins: every tool is refused.',
      right: 'Deny the tools one by one.',
      source: documented,
    },
    {
      looks: '`github:delete_repository` without `Mcp( )`',
      happens: 'It names no tool of a server.',
      right: 'Write `Mcp(github:delete_repository)`.',
      source: documented,
    },
    {
      looks: 'The file as a rule for the editor',
      happens: 'It binds the CLI alone.',
      right: 'Give the editor its own list.',
      source: documented,
    },
  ],
};

/** Cursor CLI, `permissions` of `cli.json`: deny wins, and a tool in neither list is asked about. */
const cursorCli: Format = {
  id: 'cursor-cli',
  title: 'Cursor CLI',
  group: 'Clients',
  about: 'Cursor’s agent for the terminal, with lists of what it may and may not call.',
  language: 'json',
  fileName: 'cli.json',
  where: 'Put it into `.cursor/cli.json` of the project, or `~/.cursor/cli-config.json`.',
  merge: (scope) =>
    scope === 'server'
      ? 'Put the entries into the lists of the same names, in place of those of this server.'
      : 'Add the entry to the list of the same name and take the tool out of the other; without an entry in the snippet, take it out of both.',
  mergeSeveral: 'Put the entries into the lists of the same names, in place of those of these servers.',
  steps: ({ serverKey }) => [
    `Look up the server’s name in \`mcp.json\`; the entries assume “${serverKey}”.`,
    'Merge the entries into the lists below `permissions`.',
    'Start the CLI anew.',
  ],
  docs: 'https://cursor.com/docs/cli/reference/permissions',
  checked: '2026-11-20',
  howTo: {
    limit: (name) => `No: the lists do not count calls. Leave ${name} out of both, and the CLI asks each time.`,
    block: (name) => `List ${name} below \`deny\`; deny wins over \`allow\`.`,
  },
  cannot: [
    'It cannot count calls: a limit becomes a question.',
    'It cannot test arguments.',
    'It cannot refuse tools that no entry names: a pattern that did would win over every `allow`.',
    'A denied tool stays on the list that the model sees.',
  ],
  traps: [
    'An entry that is not written as `Mcp(server:tool)`, with these very letters, names no tool of a server.',
    'A pattern in `deny`, such as `Mcp(server:*)`, wins over every `allow`.',
    'The lists bind the CLI alone: the Cursor editor has a list of its own.',
  ],
  reference,
  unlisted: 'ask',
  keyLabel: 'Name of this server in mcp.json',
  keyProblem: (key) =>
    /[:*()]/.test(key) ? 'A colon, an asterisk or parentheses in the name would break the entries.' : undefined,
  enforce: (one) => settle(one, ability).enforcement,
  render: (target, entries, scope) => render(target, entries, scope === 'server'),
  start: () => printJson({ permissions: {} }),
  merged: (existing, snippet, target, tools) =>
    mergeJson(existing, snippet, (document) => {
      const names = new Set(tools.map((tool) => entryFor(target, tool)));
      return forget(forget(document, ['permissions', 'allow'], names), ['permissions', 'deny'], names);
    }),
  evaluate,
  remarks,
  callStyles: ['server:tool'],
  ownTools: /^(?:Shell|Read|Write|WebFetch|Mcp)$/,
};

export default cursorCli;
