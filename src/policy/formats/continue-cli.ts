import * as z from 'zod/mini';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { forget, join, type Value } from '../join-documents.ts';
import { wholePart } from '../known-part.ts';
import { printYaml } from '../print-yaml.ts';
import { type DecisionKind, type PolicyEntry } from '../recommendation.ts';
import { isPlainName } from '../tool-name.ts';
import { simplePattern, takes, type Place } from '../wildcard.ts';
import { readYaml } from '../yaml-text.ts';

/** A name, and maybe a pattern for one argument in parentheses; on anything else the program does not start. */
const entry = /^([^(]+)(?:\(([^)]*)\))?$/;
const list = z.nullish(z.array(z.string().check(z.regex(entry, 'the name of a tool, or a pattern with *'))));
/** With any other key the program passes over the whole file. */
const file = z.strictObject({ exclude: list, ask: list, allow: list });

/** In the order in which the program asks them: the first entry that matches decides. */
const lists = [
  { list: 'exclude', kind: 'hide' },
  { list: 'ask', kind: 'ask' },
  { list: 'allow', kind: 'allow' },
] as const;

/** A tool's full name as other clients have it: with the server's before its own. */
const fullName = /^mcp__.+?__/;

const ability: Ability = {
  subject: 'Continue',
  decisions: ['allow', 'ask', 'hide'],
  names: (name) => isPlainName(name) && !fullName.test(name),
  unnamed: 'ask',
  refuseWith: 'a gateway',
};

/** Tools of the program itself that run unasked where no entry names them; a server's tool of the same name does too. */
const unasked = new Set(
  `CheckBackgroundJob AskQuestion Checklist Diff Skills Exit Fetch List Read Search Status ReportFailure
  UploadArtifact`.split(/\s+/),
);

/** The argument that parentheses test, for names of the program's own tools. For all others it is called `pattern`. */
const tested = new Map(
  Object.entries({
    Write: 'file_path',
    Edit: 'file_path',
    Read: 'file_path',
    List: 'path',
    Search: 'query',
    Bash: 'command',
    Fetch: 'url',
    Diff: 'file_path',
  }),
);

interface Rule {
  readonly kind: DecisionKind;
  readonly tool: readonly Place[];
  readonly argument: string;
  readonly value: string;
}

const partsOf = (text: string): { tool: string; value: string } => {
  const [, tool = '', value = ''] = entry.exec(text) ?? [];
  return { tool: tool.trim(), value: value.trim() };
};

const rulesIn = (text: string): Rule[] => {
  const document = wholePart(file, readYaml(text) ?? {});
  return lists.flatMap(({ list: key, kind }) =>
    (document[key] ?? []).map((one) => {
      const { tool, value } = partsOf(one);
      return { kind, tool: simplePattern(tool), argument: tested.get(tool) ?? 'pattern', value };
    }),
  );
};

/** Without parentheses, or with a star in them, every call passes; other values have to be those of the argument. */
function passes({ argument, value }: Rule, args: Readonly<Record<string, unknown>>): boolean {
  if (value === '' || value === '*') return true;
  const found = Object.hasOwn(args, argument) ? args[argument] : undefined;
  if (!/[*?]/.test(value)) return found === value;
  return takes(simplePattern(value), typeof found === 'object' ? JSON.stringify(found) : String(found ?? ''));
}

function evaluate(text: string): Evaluator {
  const rules = rulesIn(text);
  return (tool, args = {}) => {
    const first = rules.find((rule) => takes(rule.tool, tool) && passes(rule, args));
    return { kind: first?.kind ?? (unasked.has(tool) ? 'allow' : 'ask') };
  };
}

function remarks(text: string): string[] {
  const document = wholePart(file, readYaml(text) ?? {});
  return lists.flatMap(({ list: key }) =>
    (document[key] ?? []).flatMap((one) => {
      const { tool, value } = partsOf(one);
      if (fullName.test(tool) || /[:/]/.test(tool))
        return [
          `“${one}” in ${key} names no tool of a server: Continue knows one by its own name, without the server.`,
        ];
      return value === '' || value === '*' || tested.has(tool)
        ? []
        : [`“${one}” in ${key} tests an argument called “pattern”, which is what parentheses do for tools of servers.`];
    }),
  );
}

function render(entries: readonly PolicyEntry[], whole: boolean): string {
  const settled = entries.map((one) => settle(one, ability)).filter(({ named }) => named);
  const named = lists.map(({ list: key, kind }) => ({
    key,
    tools: settled.filter(({ decision }) => decision.kind === kind).map(({ tool }) => tool),
  }));
  return printYaml(
    Object.fromEntries(named.filter(({ tools }) => whole || tools.length > 0).map(({ key, tools }) => [key, tools])),
  );
}

const readInSource: Source = {
  how: 'read',
  of: 'permissionsYamlLoader.ts and permissionChecker.ts at d0a3c0b6',
  on: '2026-11-26',
};

const reference: FormatReference = {
  forms: [
    { form: 'allow, ask, exclude', means: 'the three lists; an excluded tool is not offered to the model' },
    { form: 'tool', means: 'a tool by its own name, whatever its server' },
    { form: 'tool(pattern)', means: 'tests the argument called `pattern`; made for the program’s own tools' },
  ],
  precedence: '`exclude`, then `ask`, then `allow`; in a list the first entry that fits. Flags go over the file.',
  unlisted: 'Asked about; without a person at the terminal it runs.',
  source: readInSource,
  mistakes: [
    {
      looks: 'A key `deny`',
      happens: 'With any other key than the three the whole file is passed over.',
      right: 'Use `exclude`.',
      source: readInSource,
    },
    {
      looks: 'A server’s name before the tool’s',
      happens: 'Entries name tools alone, so it fits none.',
      right: 'Write the tool’s name.',
      source: readInSource,
    },
    {
      looks: '`tool(path)` for a server’s tool',
      happens: 'Parentheses look at an argument called `pattern`.',
      right: 'Name the tool alone.',
      source: readInSource,
    },
  ],
};

/**
 * Continue, `permissions.yaml` of its command line program `cn`. Semantics from `permissionsYamlLoader.ts`,
 * `permissionChecker.ts` and `defaultPolicies.ts` at d0a3c0b6: exclude, then ask, then allow; a tool is known by its own
 * name; an excluded one is not offered to the model.
 */
const continueCli: Format = {
  id: 'continue-cli',
  title: 'Continue CLI',
  group: 'Clients',
  about: 'Continue’s agent for the terminal, `cn`, with lists of what it may call, asks about or is not shown.',
  language: 'yaml',
  fileName: 'permissions.yaml',
  where: 'The file is `~/.continue/permissions.yaml`; the editor extensions of Continue do not read it.',
  merge: () =>
    'Add the names to the lists that the file has, never a second list of the same name, and take the tool out of the other lists: exclude wins over ask, and ask over allow.',
  steps: () => [
    'Open `~/.continue/permissions.yaml`, which the first start of `cn` writes.',
    'Merge the names into its lists.',
    'Start `cn` anew, in its normal mode.',
  ],
  docs: 'https://docs.continue.dev/cli/tool-permissions',
  checked: '2026-11-26',
  howTo: {
    limit: (name) => `No: the lists do not count calls. List ${name} below \`ask\`, so that a person sees every call.`,
    block: (name) => `List ${name} below \`exclude\`: Continue then neither shows nor calls the tool.`,
  },
  cannot: [
    'It cannot count calls: a limit becomes a question.',
    'It cannot test arguments of a server’s tools: parentheses look at an argument called `pattern` alone.',
    'It cannot name a server: tools of the same name on two servers share one entry.',
    'It cannot refuse tools that no entry names without refusing all of them: `exclude` wins over every other list.',
  ],
  traps: [
    'Without a person at the terminal, as in `cn -p`, tools that no entry names run, and tools below `ask` are not offered.',
    'In the modes `plan` and `auto`, and with an agent file, the lists do not count and tools of servers run unasked.',
    'A key other than `allow`, `ask` and `exclude` makes Continue pass over the whole file.',
    'Flags such as `--allow` win over the file.',
    'A tool with the name of one of Continue’s own, such as `List` or `Read`, shares its entries, and runs unasked without one.',
  ],
  reference,
  unlisted: 'ask',
  isForAllServers: true,
  enforce: (one) => settle(one, ability).enforcement,
  render: (_target, entries, scope) => render(entries, scope === 'server'),
  start: () => printYaml({ exclude: [], ask: [], allow: [] }),
  merged: (existing, snippet, _target, tools) => {
    const names = new Set(tools);
    const kept = lists.reduce((rest, { list: key }) => forget(rest, [key], names), (readYaml(existing) ?? {}) as Value);
    return printYaml(join(kept, (readYaml(snippet) ?? {}) as Value));
  },
  evaluate,
  remarks,
};

export default continueCli;
