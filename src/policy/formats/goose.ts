import * as z from 'zod/mini';
import { readOnlyByClaim } from '../alike.ts';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { forget, join, type Value } from '../join-documents.ts';
import { knownPart, passedOver } from '../known-part.ts';
import { printYaml } from '../print-yaml.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { isPlainName } from '../tool-name.ts';
import { readYaml } from '../yaml-text.ts';

const names = z.array(z.string());
const levels = z.strictObject({ always_allow: names, ask_before: names, never_allow: names });
const permissions = z.record(z.string(), levels, 'a table, with “user” in it');

const ability: Ability = {
  subject: 'Goose',
  decisions: ['allow', 'ask', 'deny'],
  names: isPlainName,
  unnamed: 'ask',
  unnamedFor: ({ claimsReadOnly }) => (claimsReadOnly ? 'allow' : 'ask'),
};

/** The name of an extension as Goose makes it a key: without blanks, in small letters, other characters as `_`. */
const extensionKey = (name: string): string =>
  name
    .replace(/\s/gu, '')
    .replace(/[^\p{ASCII}]|[^\w-]/gu, '_')
    .toLowerCase();

const fullName = ({ serverKey }: PolicyTarget, tool: string): string => `${extensionKey(serverKey)}__${tool}`;

const lists = { allow: 'always_allow', ask: 'ask_before', deny: 'never_allow' } as const;

/** All three lists stand there even when they are empty: Goose does not start with a file that lacks one. */
function render(target: PolicyTarget, entries: readonly PolicyEntry[]): string {
  const settled = entries.map((entry) => settle(entry, ability)).filter(({ named }) => named);
  const list = (kind: keyof typeof lists): string[] =>
    settled.filter(({ decision }) => decision.kind === kind).map(({ tool }) => fullName(target, tool));
  const user = Object.fromEntries((['allow', 'ask', 'deny'] as const).map((kind) => [lists[kind], list(kind)]));
  return printYaml({ user });
}

const read = (text: string) => knownPart(permissions, readYaml(text));

/**
 * In the mode `approve`: what is never allowed is refused, even where it is always allowed too; a tool in no list runs
 * when it claims to be read-only, and is asked about else. Claims that are not known here count as not made.
 */
function evaluate(text: string, target: PolicyTarget): Evaluator {
  const { value } = read(text);
  const user = Object.hasOwn(value, 'user') ? value['user'] : undefined;
  const [allowed, asked, denied] = [user?.always_allow, user?.ask_before, user?.never_allow].map(
    (list) => new Set(list),
  );
  const claiming = readOnlyByClaim(target.tools);
  return (tool) => {
    const name = fullName(target, tool);
    if (denied?.has(name)) return { kind: 'deny' };
    if (allowed?.has(name)) return { kind: 'allow' };
    return { kind: !asked?.has(name) && claiming.has(tool) ? 'allow' : 'ask' };
  };
}

function remarks(text: string): string[] {
  const { value, unknown } = read(text);
  const user = Object.hasOwn(value, 'user') ? value['user'] : undefined;
  const strange = [user?.always_allow, user?.ask_before, user?.never_allow]
    .flatMap((list = []) => list)
    .filter((name) => /[*?]/.test(name) || !/^[a-z0-9_-]+?__./s.test(name))
    .map((name) => `“${name}” names no tool of an extension: that is extension__tool, whole and in this way alone.`);
  const none = user ? [] : ['There is no “user” in this file, so no list of it decides.'];
  return [...none, ...passedOver(unknown, 'Goose'), ...strange];
}

function merged(existing: string, snippet: string, target: PolicyTarget, tools: readonly string[]): string {
  const gone = new Set(tools.map((tool) => fullName(target, tool)));
  const kept = Object.values(lists).reduce<Value>(
    (rest, list) => forget(rest, ['user', list], gone),
    readYaml(existing) as Value,
  );
  return printYaml(join(kept, readYaml(snippet) as Value));
}

const documented: Source = { how: 'documented', of: 'Goose’s documentation of tool permissions', on: '2026-11-26' };

const reference: FormatReference = {
  forms: [
    { form: 'always_allow, ask_before, never_allow', means: 'the three lists; all of them have to be there' },
    { form: 'extension__tool', means: 'one tool, by its exact name' },
  ],
  precedence: '`never_allow` wins over the other lists.',
  unlisted: 'Runs if it claims to be read-only; else it is asked about. In `smart_approve` a model decides.',
  source: documented,
  mistakes: [
    {
      looks: '`github__*`',
      happens: 'A star is no pattern: it names no tool.',
      right: 'List each tool.',
      source: documented,
    },
    {
      looks: 'The lists in the mode `auto`',
      happens: 'Every tool runs and no list is read; it is the mode from the start.',
      right: 'Choose `approve`.',
      source: documented,
    },
    {
      looks: 'A file without `ask_before`',
      happens: 'Goose does not start.',
      right: 'Write it as an empty list.',
      source: documented,
    },
  ],
};

/** Goose, `user` of `permission.yaml`: exact names in three lists, which count in two of the modes. */
const goose: Format = {
  id: 'goose',
  title: 'Goose',
  group: 'Clients',
  about: 'The open-source agent for desktop and terminal, which runs every tool unasked until its mode is changed.',
  language: 'yaml',
  fileName: 'permission.yaml',
  where: 'The file is `~/.config/goose/permission.yaml`, beside `config.yaml`.',
  merge: () =>
    'Add the names to the lists of the same names below `user`, and take the tool out of the other lists; keep all three lists, even empty ones.',
  steps: ({ serverKey }) => [
    'Set `GOOSE_MODE: approve` in `~/.config/goose/config.yaml`: in the mode `auto`, which is the one from the start, the lists do nothing.',
    `Look up the extension’s name below \`extensions\` there; the lists assume “${serverKey}”, in small letters and without blanks.`,
    'Merge the lists and start Goose anew.',
  ],
  docs: 'https://block.github.io/goose/docs/guides/managing-tools/tool-permissions',
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `No: the lists do not count calls. Put ${name}, after its extension and “__”, into \`ask_before\`, so that a person sees every call.`,
    block: (name) =>
      `Put ${name}, after its extension and “__”, into \`never_allow\`, which wins over the other lists.`,
  },
  cannot: [
    'It cannot count calls: a limit becomes a question.',
    'It cannot test arguments.',
    'It cannot name several tools at once: a star is no pattern.',
    'A denied tool stays on the list that the model sees; `available_tools` of the extension in `config.yaml` takes others off.',
  ],
  traps: [
    'In the mode `auto`, which is the one from the start, every tool runs and no list is read; in `chat` none runs.',
    'In the mode `smart_approve` a model decides about tools in no list.',
    'A tool in no list that claims `readOnlyHint: true` runs without a question: a server decides by its own word.',
    '“Always allow” in a question writes the tool into `always_allow`.',
    'A file that lacks one of the three lists keeps Goose from starting.',
  ],
  reference,
  unlisted: 'claims',
  keyLabel: 'Name of this extension in config.yaml',
  keyProblem: (key) =>
    /^[\w\s-]+$/.test(key)
      ? undefined
      : 'Versions of Goose write other characters than letters, digits, _, - and blanks in different ways.',
  enforce: (entry) => settle(entry, ability).enforcement,
  render,
  start: () => printYaml({ user: { always_allow: [], ask_before: [], never_allow: [] } }),
  merged,
  evaluate,
  remarks,
};

export default goose;
