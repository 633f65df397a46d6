import * as z from 'zod/mini';
import { isStricter, settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { type Value } from '../join-documents.ts';
import { knownPart, passedOver } from '../known-part.ts';
import { printYaml } from '../print-yaml.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { isPlainName } from '../tool-name.ts';
import { simplePattern, takes } from '../wildcard.ts';
import { readYaml } from '../yaml-text.ts';

const effect = z.enum(['allow', 'ask', 'deny']);
const patterns = z.optional(z.array(z.string()));
const rule = z.strictObject({ capability: z.string(), match: patterns, exclude: patterns, effect });
const file = z.strictObject({ rules: z.optional(z.nullable(z.array(rule))) });
type Rule = z.infer<typeof rule>;

const ability: Ability = {
  subject: 'Kiro',
  decisions: ['allow', 'ask', 'deny'],
  names: isPlainName,
  unnamed: 'ask',
};

const resource = ({ serverKey }: PolicyTarget, tool: string): string => `${serverKey}/${tool}`;
const wholeServer = ({ serverKey }: PolicyTarget): string => `${serverKey}/*`;

const print = (rules: readonly Rule[]): string => printYaml({ rules });

/**
 * The stricter effect wins, so a rule that asks about the whole server would also hold for what is allowed: it leaves
 * that out. It stands there for tools of later versions, whatever broader rule the reader has.
 */
function render(target: PolicyTarget, entries: readonly PolicyEntry[], whole: boolean): string {
  const settled = entries.map((entry) => settle(entry, ability)).filter(({ named }) => named);
  const names = (kind: Rule['effect']): string[] =>
    settled.filter(({ decision }) => decision.kind === kind).map(({ tool }) => resource(target, tool));
  const asked = whole ? [wholeServer(target), ...names('ask')] : names('ask');
  const rules = (['allow', 'ask', 'deny'] as const).map((kind): Rule => ({
    capability: 'mcp',
    effect: kind,
    match: kind === 'ask' ? asked : names(kind),
    ...(kind === 'ask' && whole && names('allow').length > 0 && { exclude: names('allow') }),
  }));
  return print(rules.filter(({ match = [] }) => match.length > 0));
}

const read = (text: string) => {
  const { value, unknown } = knownPart(file, readYaml(text) ?? {});
  return { rules: value.rules ?? [], unknown };
};

/** A list of patterns as one test: names are looked up, and what has a star or a question mark is tried. */
function fitting(list: readonly string[]): (name: string) => boolean {
  const exact = new Set(list);
  const globs = list.filter((pattern) => /[*?]/.test(pattern)).map(simplePattern);
  return (name) => exact.has(name) || globs.some((places) => takes(places, name));
}

const isAboutTools = ({ capability }: Rule): boolean => capability === 'mcp' || capability === 'all';

/** Whether a rule is about a tool, by the name `server/tool`. Without `match` it is about all. */
function applies({ match, exclude = [] }: Rule): (name: string) => boolean {
  const [isMatched, isExcluded] = [match ? fitting(match) : () => true, fitting(exclude)];
  return (name) => isMatched(name) && !isExcluded(name);
}

/** Of the rules that fit the strictest counts, wherever it stands; without any Kiro asks. */
function evaluate(text: string, target: PolicyTarget): Evaluator {
  const rules = read(text)
    .rules.filter(isAboutTools)
    .map((one) => ({ effect: one.effect, fits: applies(one) }));
  return (tool) => {
    const effects = rules.filter(({ fits }) => fits(resource(target, tool))).map((one) => one.effect);
    return { kind: effects.toSorted((a, b) => (isStricter(a, b) ? -1 : 1))[0] ?? 'ask' };
  };
}

function remarks(text: string): string[] {
  const { rules, unknown } = read(text);
  const strange = rules
    .filter(({ capability }) => capability === 'mcp')
    .flatMap(({ match = [], exclude = [] }) => [...match, ...exclude])
    .filter((one) => one !== '*' && one !== '**' && (!/^[^/]+\/./s.test(one) || one.startsWith('@')))
    .map((one) => `“${one}” names no tool of a server: that is server/tool.`);
  const none =
    rules.length > 0 || /\brules\b/.test(text)
      ? []
      : ['There are no “rules” in this file, so Kiro asks about every tool.'];
  return [...none, ...passedOver(unknown, 'Kiro'), ...strange];
}

/** Takes the tools out of a rule: names by themselves, and as exceptions from whatever still takes them in. */
function without(one: Rule, names: readonly string[], gone: ReadonlySet<string>): Rule[] {
  if (!isAboutTools(one)) return [one];
  const match = one.match?.filter((pattern) => !gone.has(pattern));
  if (match?.length === 0 && one.match?.length !== 0) return [];
  const fits = applies({ ...one, match });
  const exclude = [...(one.exclude ?? []), ...names.filter(fits)];
  return [{ ...one, ...(match && { match }), ...(exclude.length > 0 && { exclude }) }];
}

function merged(existing: string, snippet: string, target: PolicyTarget, tools: readonly string[]): string {
  const names = tools.filter(isPlainName).map((tool) => resource(target, tool));
  const added = read(snippet).rules;
  const isWhole = added.some(({ match = [] }) => match.includes(wholeServer(target)));
  const gone = new Set([...names, ...(isWhole ? [wholeServer(target)] : [])]);
  const table = readYaml(existing) as { readonly [key: string]: Value } | null;
  const kept = read(existing).rules.flatMap((one) => without(one, names, gone));
  return printYaml({ ...table, rules: [...kept, ...added] });
}

const documented: Source = { how: 'documented', of: 'kiro.dev, permissions', on: '2026-11-26' };

const reference: FormatReference = {
  forms: [
    { form: 'capability: mcp', means: 'the rule is about tools of servers' },
    { form: 'match: ["server/tool"]', means: 'what it is about; `*` and `?` are patterns' },
    { form: 'exclude: [ … ]', means: 'exceptions from that' },
    { form: 'effect: allow, ask, deny', means: 'what it does' },
  ],
  precedence: 'Of all rules that fit, in all files, the strictest effect counts; the order does not.',
  unlisted: 'Asked about.',
  source: documented,
  mistakes: [
    {
      looks: '`ask` for `github/*` and `allow` for one of its tools',
      happens: 'The stricter effect counts, so the tool is asked about.',
      right: 'Name it under `exclude` of the first.',
      source: documented,
    },
    {
      looks: '`@github/tool`, as in agent files',
      happens: 'It names no tool here.',
      right: 'Write `github/tool`.',
      source: documented,
    },
    {
      looks: '`permissions.yaml` in the project’s `.kiro` folder',
      happens: 'Passed over.',
      right: 'Use `~/.kiro`, where projects have files of their own.',
      source: documented,
    },
  ],
};

/** Kiro (IDE 1.0, CLI 3), `permissions.yaml`: rules by capability, of which the strictest counts. */
const kiro: Format = {
  id: 'kiro',
  title: 'Kiro',
  group: 'Clients',
  about: 'AWS’s coding agent, once Amazon Q Developer, with rules for what its editor and its command line may do.',
  language: 'yaml',
  fileName: 'permissions.yaml',
  where:
    'Put it into `~/.kiro/settings/permissions.yaml`; a project has a file of its own in `~/.kiro/workspace-roots/`.',
  merge: (scope) =>
    scope === 'server'
      ? 'Add the rules to `rules`, in place of those about this server: of all that fit the strictest counts, wherever it stands.'
      : 'Add the rule to `rules`, take the tool out of the `match` of others, and name it under `exclude` of rules for the whole server.',
  mergeSeveral:
    'Add the rules to `rules`, in place of those about these servers: of all that fit the strictest counts, wherever it stands.',
  steps: ({ serverKey }) => [
    `Look up the server’s name in \`mcp.json\`; the rules assume “${serverKey}”.`,
    'Merge the rules; of all files and rules that fit the strictest counts.',
    'Leave a tool that shall never be seen out by `disabledTools` of the server in `mcp.json`.',
  ],
  docs: 'https://kiro.dev/docs/chat/permissions/',
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `No: rules do not count calls. Let a rule with \`effect: ask\` match ${name}, after its server and “/”, so that a person sees every call.`,
    block: (name) =>
      `Let a rule with \`effect: deny\` match ${name}, after its server and “/”, or list it in \`disabledTools\` of the server in \`mcp.json\`.`,
  },
  cannot: [
    'It cannot count calls: a limit becomes a question.',
    'It cannot test arguments of MCP tools.',
    'Its rules refuse calls; what takes a tool off the list is `disabledTools` of the server in `mcp.json`.',
  ],
  traps: [
    'Of all rules that fit the strictest counts, so a rule that asks about the whole server also holds for tools that another allows, unless it excludes them.',
    '“Always allow” in a question writes a rule of its own.',
    'Kiro 0.x and the CLI before version 3 do not read this file: there `autoApprove` in `mcp.json` and `allowedTools` of an agent decide.',
    'The CLI reads it from version 3 on, which `kiro-cli --v3` starts where version 2 is installed.',
    'A `permissions.yaml` in the project’s own `.kiro` folder is passed over.',
  ],
  reference,
  unlisted: 'ask',
  keyLabel: 'Name of this server in mcp.json',
  keyProblem: (key) =>
    /[*?[\]{}!/\\]/.test(key)
      ? 'Signs of patterns or a slash in the name would change what the rules match.'
      : undefined,
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (target, entries, scope) => render(target, entries, scope === 'server'),
  start: () => 'rules: []\n',
  merged,
  evaluate,
  remarks,
  callStyles: ['server/tool'],
};

export default kiro;
