import * as z from 'zod/mini';
import { goText } from './go-text.ts';
import { wholePart } from './known-part.ts';
import { classPattern, takes, type Place } from './wildcard.ts';
import { readYaml } from './yaml-text.ts';

const list = z.nullish(z.array(z.string()));
const permissions = z.nullish(z.strictObject({ allow: list, ask: list, deny: list }));
const mode = z.enum(['strict', 'balanced', 'restricted', 'autonomous']);
const safety = z.nullish(mode);
const toolset = z.looseObject({ type: z.optional(z.string()), name: z.nullish(z.string()) });
const agent = z.looseObject({ safety, toolsets: z.nullish(z.array(toolset)) });

/** An agent's file, or the user's own, which holds the same below `settings`. */
const file = z.looseObject({
  permissions,
  settings: z.nullish(z.looseObject({ permissions, safety })),
  runtime: z.nullish(z.looseObject({ safety })),
  agents: z.nullish(z.record(z.string(), agent)),
});
type File = z.infer<typeof file>;
type Mode = z.infer<typeof mode>;

/** An entry of a list: a pattern for the full name of a tool, and patterns for some of its arguments. */
export interface DockerEntry {
  readonly text: string;
  readonly tool: string;
  readonly takesCall: (name: string, args: Readonly<Record<string, unknown>>) => boolean;
}

export interface DockerAgentFile {
  readonly deny: readonly DockerEntry[];
  readonly allow: readonly DockerEntry[];
  readonly ask: readonly DockerEntry[];
  /** The modes that agents of the file are given in it; empty when none is. */
  readonly modes: ReadonlySet<Mode>;
  /** Names of MCP toolsets; undefined for a file without agents. */
  readonly toolsets: ReadonlySet<string> | undefined;
}

/** Capitals make no difference, in the pattern nor in what it is held against. */
function matcher(pattern: string): (text: string) => boolean {
  const wanted = pattern.toLowerCase();
  if (!/[*?[\\]/.test(wanted)) return (text) => text.toLowerCase() === wanted;
  const places: readonly Place[] | undefined = classPattern(wanted);
  return (text) => places !== undefined && takes(places, text.toLowerCase());
}

/** The name that an entry is about, before its tests on arguments. */
export const entryTool = (entry: string): string => entry.split(/:\w+=/)[0] ?? '';

export function dockerEntry(text: string): DockerEntry {
  const tool = entryTool(text);
  const values = text.split(/:\w+=/).slice(1);
  const tests = [...text.matchAll(/:(\w+)=/g)].map(([, argument = ''], index) => ({
    argument,
    fits: matcher(values[index] ?? ''),
  }));
  const isNamed = matcher(tool);
  const takesCall: DockerEntry['takesCall'] = (name, args) =>
    isNamed(name) &&
    tests.every(({ argument, fits }) => Object.hasOwn(args, argument) && fits(goText(args[argument], printedNumber)));
  return { text, tool, takesCall };
}

/** A number as Go's `%g` prints it: with an exponent from a million on. */
function printedNumber(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (value === 0 || (power >= -4 && power < 6)) return String(value);
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

const agentsIn = ({ agents }: File): readonly z.infer<typeof agent>[] => Object.values(agents ?? {});

function modesIn(document: File): ReadonlySet<Mode> {
  const own = agentsIn(document).map((one) => one.safety ?? document.runtime?.safety);
  const all = [document.settings?.safety ?? (own.length > 0 ? own : document.runtime?.safety)].flat();
  return new Set(all.filter((one) => one !== undefined && one !== null));
}

/** Reads an agent's file or the user's own. Throws one line where Docker Agent would refuse it. */
export function readDockerAgentFile(text: string): DockerAgentFile {
  const document = wholePart(file, readYaml(text) ?? {});
  const both = [document.permissions, document.settings?.permissions];
  const entries = (kind: 'deny' | 'allow' | 'ask'): DockerEntry[] =>
    both.flatMap((one) => one?.[kind] ?? []).map(dockerEntry);
  const names = agentsIn(document).flatMap(({ toolsets }) =>
    (toolsets ?? []).flatMap(({ type, name }) => (type === 'mcp' ? [name ?? ''] : [])),
  );
  return {
    deny: entries('deny'),
    allow: entries('allow'),
    ask: entries('ask'),
    modes: modesIn(document),
    toolsets: document.agents ? new Set(names) : undefined,
  };
}
