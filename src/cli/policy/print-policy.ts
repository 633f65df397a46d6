import { counted } from '../../explain/grammar.ts';
import { namesApart } from '../../explain/names-apart.ts';
import { printable, printableCut } from '../../manifest/printable.ts';
import { alike } from '../../policy/alike.ts';
import { type Format } from '../../policy/format.ts';
import { nearestWord } from '../../policy/nearest-word.ts';
import { profileEntries, type Profile } from '../../policy/profiles.ts';
import { fail } from '../fail.ts';
import { serverTools } from './server-tools.ts';

/** What `policy` was asked for beside where it is for. */
export interface PolicyAsked {
  /** A manifest file, `-`, or a server's id. */
  readonly source: string;
  readonly catalog: string;
  readonly profile: Profile;
  /** One tool in place of all. */
  readonly tool: string | undefined;
  /** What the server is called in the reader's configuration. */
  readonly serverKey: string | undefined;
}

/** Prints a policy to standard output, and what its reader should know to standard error. Ends the command with one line. */
export function printPolicy(format: Format, { source, catalog, profile, tool, serverKey }: PolicyAsked): void {
  const { target: known, tools, notes } = serverTools(source, catalog);
  const all = profileEntries(profile, tools);
  const target = { ...known, serverKey: serverKey ?? known.serverKey, tools: all };
  const problem = format.keyProblem?.(target.serverKey);
  if (problem !== undefined) fail(`--server ${printable(target.serverKey)}: ${problem}`);
  const entries = tool === undefined ? all : all.filter((entry) => entry.tool === tool);
  if (entries.length === 0) {
    const names = all.map((entry) => entry.tool);
    const near = nearestWord(tool ?? '', names);
    const right =
      near === undefined ? `one of its ${counted(names.length, 'tool')}` : `such as ${namesApart(names)(near)}`;
    fail(`--tool ${printable(tool ?? '')}: no tool of ${printable(source)}; expected ${right}`);
  }
  const scope = tool === undefined ? 'server' : 'tool';
  const text = format.render(target, entries, scope);
  process.stdout.write(text);
  // Beside those that some target takes for one nothing of the others counts, and asking about each among all takes hours.
  const near = alike(all);
  const told = entries.map((entry) => ({
    tool: entry.tool,
    ...format.enforce(entry, { ...target, tools: near(entry.tool) }, scope),
  }));
  const tell = namesApart(all.map((entry) => entry.tool));
  const lines = [
    ...notes,
    ...(text.trim() === '' ? [`${format.title} needs no text for this: leave the tool out of its policy.`] : []),
    `${format.where} ${format.merge(scope)}`,
    ...format.steps(target).map((step, index) => `${String(index + 1)}. ${step}`),
    ...told.filter(({ badge }) => badge !== 'enforced').map((one) => `${tell(one.tool)}: ${one.badge}. ${one.why}`),
    ...format.traps.map((trap) => `Note: ${trap}`),
  ];
  for (const line of lines) console.error(printableCut(line));
}
