import { type Format, type PolicyScope, type PolicyTarget } from '../../src/policy/format.ts';
import { profileEntries, profiles, type Profile } from '../../src/policy/profiles.ts';
import { type DecisionKind, type PolicyEntry } from '../../src/policy/recommendation.ts';
import { breaking, passingArguments } from '../../src/policy/sample-arguments.ts';
import { awkwardKeys, awkwardNames } from './awkward-names.ts';
import { type Case, type Expectation } from './case.ts';
import { type AskedCall, type Observed } from './program.ts';
import { type SampleServer } from './sample-servers.ts';

/** What of a policy is put into the document, for one server. */
interface Part {
  readonly key: string;
  readonly title: string;
  /** What the text is about. */
  readonly entries: readonly PolicyEntry[];
  /** All tools that the server has, those of a later version included. */
  readonly tools: readonly string[];
  /** Those that are called. */
  readonly asked: readonly string[];
}

const later = 'a_tool_of_a_later_version';
const targetOf = ({ key, title }: Pick<Part, 'key' | 'title'>): PolicyTarget => ({
  serverKey: key,
  serverTitle: title,
  version: '1.0.0',
});

/** Key of another server that has the same tools, about which the text says nothing. Its name begins like the first one's. */
const twinOf = (key: string): string => `${key}2`;

const seen = (kind: DecisionKind): Observed => (kind === 'limit' ? 'allow' : kind);

/** The texts of all parts in one document, as a reader merges them one after another. */
function joined(format: Format, parts: readonly Part[], scope: PolicyScope): string {
  const [first] = parts;
  if (!first) return '';
  return parts.reduce(
    (text, part) => {
      const target = targetOf(part);
      const names = part.entries.map(({ tool }) => tool);
      return format.merged(text, format.render(target, part.entries, scope), target, names);
    },
    format.start(targetOf(first)),
  );
}

function expectations(format: Format, text: string, part: Part, scope: PolicyScope): [AskedCall, Expectation][] {
  const target = targetOf(part);
  const twin = { ...target, serverKey: twinOf(part.key) };
  const [decide, decideTwin] = [format.evaluate(text, target), format.evaluate(text, twin)];
  const about = new Map(part.entries.map((entry) => [entry.tool, entry]));
  return part.asked.flatMap((tool): [AskedCall, Expectation][] => {
    const entry = about.get(tool);
    const args = entry ? passingArguments(entry) : {};
    const enforced = entry && format.enforce(entry, target, scope);
    const promised = enforced?.named === true ? seen(enforced.as) : undefined;
    const tested = enforced?.badge === 'enforced' ? (entry?.recommendation.conditions ?? []) : [];
    const broken = tested.map((condition) => ({ ...args, [condition.argument]: breaking(condition) }));
    const call = (server: string, own: typeof args): AskedCall => ({ server, tool, args: own });
    return [
      [call(part.key, args), { decided: seen(decide(tool, args).kind), promised }],
      [call(twin.serverKey, args), { decided: seen(decideTwin(tool, args).kind), promised: undefined }],
      ...broken.map((wrong): [AskedCall, Expectation] => [
        call(part.key, wrong),
        { decided: seen(decide(tool, wrong).kind), promised: undefined },
      ]),
    ];
  });
}

function caseOf(title: string, format: Format, parts: readonly Part[], scope: PolicyScope): Case {
  const text = joined(format, parts, scope);
  const pairs = parts.flatMap((part) => expectations(format, text, part, scope));
  const servers = parts.flatMap(({ key, tools }) =>
    [key, twinOf(key)].map((one) => ({ key: one, tools: tools.map((name) => ({ name })) })),
  );
  const question = { format: format.id, text, servers, calls: pairs.map(([call]) => call) };
  return { title, format, question, expected: pairs.map(([, expected]) => expected) };
}

function partOf(profile: Profile, { key, title, tools }: SampleServer): Part {
  const all = [...tools.map(({ tool }) => tool), later];
  return { key, title, entries: profileEntries(profile, tools), tools: all, asked: all };
}

/** The part of a snippet about one tool; called are that tool, the next two, and one of a later version. */
function snippetOf({ entries, tools, ...part }: Part, place: number): Part {
  const asked = [place, place + 1, place + 2].map((one) => tools[one % entries.length] ?? later);
  return { ...part, entries: entries.slice(place, place + 1), tools, asked: [...asked, later] };
}

/** Every profile as whole documents of all servers, and as snippets about one tool of each. */
function profileCases(format: Format, servers: readonly SampleServer[]): Case[] {
  return profiles.flatMap((profile) => {
    const parts = servers.map((server) => partOf(profile, server));
    const places = (parts[0]?.entries ?? []).map((_, place) => place);
    return [
      caseOf(`${profile.id}, documents`, format, parts, 'server'),
      ...places.map((place) => {
        const about = parts.map((part) => snippetOf(part, place));
        return caseOf(`${profile.id}, snippets of tool ${String(place + 1)}`, format, about, 'tool');
      }),
    ];
  });
}

const kinds = ['allow', 'ask', 'hide', 'deny'] as const;
const entryOf = (tool: string, place: number): PolicyEntry => {
  const decision = { kind: kinds[place % kinds.length] ?? 'ask' };
  return { tool, recommendation: { decision, reason: '', conditions: [], withoutConditions: undefined } };
};

/** Awkward names of tools, each with every decision, alone on a server so that none shares a rule with another. */
const nameCases = (format: Format): Case[] =>
  kinds.flatMap((_, turn) => {
    const parts = awkwardNames.map((tools, place) => ({
      key: `server-${String(place)}`,
      title: 'Awkward names',
      entries: tools.map((tool, index) => entryOf(tool, index + turn)),
      tools,
      asked: tools,
    }));
    return (['server', 'tool'] as const).map((scope) =>
      caseOf(
        `awkward names, ${scope === 'server' ? 'documents' : 'snippets'} ${String(turn + 1)}`,
        format,
        parts,
        scope,
      ),
    );
  });

/** Awkward keys of servers. A key that the page refuses is asked about nothing. */
const keyCases = (format: Format): Case[] =>
  awkwardKeys
    .filter((key) => format.keyProblem?.(key) === undefined)
    .flatMap((key) => {
      const tools = ['get_issue', 'create_issue', 'delete_repo', 'get.file', 'x'];
      const all = [...tools, later];
      const part = { key, title: 'Awkward key', entries: tools.map(entryOf), tools: all, asked: all };
      return (['server', 'tool'] as const).map((scope) =>
        caseOf(`key “${key}”, ${scope === 'server' ? 'document' : 'snippets'}`, format, [part], scope),
      );
    });

/** Everything that a program is asked about one of its formats. */
export const casesOf = (format: Format, servers: readonly SampleServer[]): Case[] => [
  ...profileCases(format, servers),
  ...nameCases(format),
  ...keyCases(format),
];
