import { compareDefinitions } from '../manifest/compare-definitions.ts';
import { normalise } from '../manifest/normalise.ts';
import { type Tool, type ToolDefinition } from '../manifest/tool.ts';
import { type Category, type Risk } from '../vocabulary.ts';
import { counted, listed } from './grammar.ts';

/** One place in the catalogue where a definition stands. */
export interface KnownPlace {
  readonly server: string;
  readonly tool: string;
  readonly slug?: string | undefined;
  readonly version: string;
  readonly current: boolean;
  readonly category: Category;
  readonly risk: Risk;
}

/** A tool of the catalogue that bears the name of a pasted one. */
export interface Namesake {
  readonly server: string;
  readonly slug: string;
}

/** A pasted tool whose definition was captured; `older` where no newest capture has it. */
export interface CapturedFinding {
  readonly state: 'known' | 'older';
  readonly tool: Tool;
  readonly places: readonly KnownPlace[];
}

/** A pasted tool that is one of the likely server's by name and has other words. */
export interface ChangedFinding {
  readonly state: 'changed';
  readonly tool: Tool;
  readonly at: Namesake;
  /** Keys of the definition in which it differs from the captured one. */
  readonly differs: readonly string[];
  /** The captured description; undefined where it is the same. */
  readonly description: string | undefined;
  /** Dotted paths of arguments that only the pasted, or only the captured definition has. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A pasted tool of which the catalogue knows nothing but, perhaps, tools of the same name elsewhere. */
export interface UnknownFinding {
  readonly state: 'unknown';
  readonly tool: Tool;
  readonly namesakes: readonly Namesake[];
}

/** What the catalogue knows of one pasted tool. */
export type Finding = CapturedFinding | ChangedFinding | UnknownFinding;

/** What a look-up asks the catalogue's files. */
export interface LookupAnswers {
  /** Places of a definition hash; empty for an unknown one. */
  readonly places: (hash: string) => readonly KnownPlace[];
  readonly namesakes: (name: string) => readonly Namesake[];
}

/**
 * The server that pasted tools come from, so that a tool of the same name and another definition is its tool changed:
 * the one whose definitions or, failing that, names most of them are. Undefined where fewer than half of them are its.
 */
export function likelyServer(tools: readonly Tool[], { places, namesakes }: LookupAnswers): string | undefined {
  const votes = new Map<string, number>();
  const vote = (server: string, weight: number): void => void votes.set(server, (votes.get(server) ?? 0) + weight);
  for (const tool of tools) {
    for (const server of new Set(places(tool.hash).map((place) => place.server))) vote(server, 1000);
    for (const { server } of namesakes(tool.name)) vote(server, 1);
  }
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!best || best[1] === second?.[1]) return undefined;
  const shared = tools.filter(({ name }) => namesakes(name).some(({ server }) => server === best[0])).length;
  return 2 * shared >= tools.length ? best[0] : undefined;
}

/** What is known of one tool. `captured` gives the definition of a tool of the likely server, by its slug. */
export function lookUp(
  tool: Tool,
  answers: LookupAnswers,
  server: string | undefined,
  captured: (slug: string) => ToolDefinition | undefined,
): Finding {
  const places = answers.places(tool.hash);
  const ours = places.filter((place) => place.server === server);
  const told = ours.length > 0 ? ours : places;
  if (told.some(({ current }) => current)) return { state: 'known', tool, places: told };
  if (told.length > 0) return { state: 'older', tool, places: told };
  const namesakes = answers.namesakes(tool.name);
  const at = namesakes.find((one) => one.server === server);
  const before = at && captured(at.slug);
  if (at && before) return changed(tool, at, normalise(before));
  return { state: 'unknown', tool, namesakes };
}

function changed(tool: Tool, at: Namesake, before: Tool): ChangedFinding {
  const paths = ({ parameters }: Tool): Set<string> => new Set(parameters.map(({ path }) => path.join('.')));
  const [was, is] = [paths(before), paths(tool)];
  return {
    state: 'changed',
    tool,
    at,
    differs: compareDefinitions(before.definition, tool.definition).shown,
    description: before.description === tool.description ? undefined : before.description,
    added: [...is].filter((path) => !was.has(path)),
    removed: [...was].filter((path) => !is.has(path)),
  };
}

const words: Readonly<Record<Finding['state'], string>> = {
  known: 'as captured',
  older: 'of an older captured version',
  changed: 'changed since the capture',
  unknown: 'not in the catalogue',
};

/** `12 tools: 10 as captured, 1 changed since the capture and 1 not in the catalogue.` */
export function lookupSummary(findings: readonly Finding[]): string {
  const states = (Object.keys(words) as Finding['state'][]).flatMap((state) => {
    const count = findings.filter((one) => one.state === state).length;
    return count > 0 ? [`${String(count)} ${words[state]}`] : [];
  });
  return `${counted(findings.length, 'tool')}: ${listed(states)}.`;
}
