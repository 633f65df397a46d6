import { type ConfigEntry } from '../../client-config/config-entry.ts';
import { counted } from '../../explain/grammar.ts';
import { namesApart } from '../../explain/names-apart.ts';
import { printable, printableCut } from '../../manifest/printable.ts';
import { alike } from '../../policy/alike.ts';
import { type Format } from '../../policy/format.ts';
import { profileEntries, type Profile } from '../../policy/profiles.ts';
import {
  mayHoldSeveral,
  mergeDocument,
  stackDocuments,
  type StackPart,
  toldApart,
} from '../../policy/stack-documents.ts';
import { demandConfig } from '../configured/config-input.ts';
import {
  catalogueFolder,
  type KnownServer,
  knownServers,
  listedIn,
  type Sources,
} from '../configured/known-servers.ts';
import { fail } from '../fail.ts';
import { type ServerTools } from './server-tools.ts';

/** What `policy --config` was asked for beside where it is for. */
export interface StackAsked extends Omit<Sources, 'manifests'> {
  readonly config: string;
  readonly profile: Profile;
  /** `KEY=FILE`, as they were given. */
  readonly manifests: readonly string[];
  /** One of the servers in place of all. */
  readonly serverKey: string | undefined;
  /** The folder whose servers count beside those for every folder. */
  readonly project: string;
  readonly partial: boolean;
}

function manifestFiles(given: readonly string[], entries: readonly ConfigEntry[]): Map<string, string> {
  const files = given.map((word): [string, string] => {
    const [, key, file] = /^([^=]+)=([\s\S]+)$/.exec(word) ?? [];
    if (key === undefined || file === undefined)
      return fail(`--manifest ${printable(word)}: expected KEY=FILE, with the server's key in the configuration`);
    if (!entries.some(({ name }) => name === key)) {
      const keys = entries.map(({ name }) => printable(name)).join(', ');
      fail(`--manifest ${printable(word)}: no server ${printable(key)} in the configuration; expected one of ${keys}`);
    }
    return [key, file];
  });
  return new Map(files);
}

/** The servers that a policy is for: those of one project and of all, the former where both have a key, none that is off. */
function chosenEntries({ config, project, serverKey }: StackAsked): { entries: ConfigEntry[]; notes: string[] } {
  const all = demandConfig(config);
  const here = all.filter((entry) => entry.project === undefined || entry.project === project);
  const byKey = new Map(here.map((entry) => [entry.name, entry]));
  const off = [...byKey.values()].filter(({ enabled }) => !enabled).map(({ name }) => name);
  const on = [...byKey.values()].filter(({ enabled }) => enabled);
  const entries = serverKey === undefined ? on : on.filter(({ name }) => name === serverKey);
  if (entries.length === 0) {
    const names = on.map(({ name }) => printable(name)).join(', ');
    const what = serverKey === undefined ? '' : ` called ${printable(serverKey)}`;
    fail(
      `${printable(config)}: no server${what} that is switched on; expected ${names === '' ? 'one' : `one of ${names}`}`,
    );
  }
  const elsewhere = all.length - here.length;
  return {
    entries,
    notes: [
      ...(off.length > 0 ? [`Left out, since they are switched off: ${off.join(', ')}.`] : []),
      ...(elsewhere > 0 ? [`Left out: ${counted(elsewhere, 'server')} of other projects (--project names one).`] : []),
    ],
  };
}

/** Servers with tools, after those without have been told of: in one line that ends the command, unless a part will do. */
function withTools(
  known: readonly KnownServer[],
  { config, partial, catalog, start }: StackAsked,
): (KnownServer & { tools: ServerTools })[] {
  const found = known.flatMap((one) => (one.tools ? [{ ...one, tools: one.tools }] : []));
  const unknown = known.flatMap(({ server, tools, why }) => (tools ? [] : [`${server.name} (${why})`]));
  const ways = [
    '--manifest KEY=FILE for each',
    ...(catalog === undefined ? ['--catalog'] : []),
    ...(start === undefined ? ['--start'] : []),
    ...(partial ? [] : ['or --partial to leave them out']),
  ];
  if (unknown.length > 0 && (!partial || found.length === 0))
    fail(printable(`${config}: nothing is known of ${unknown.join(', ')}; expected ${ways.join(', ')}`));
  for (const one of unknown) console.error(printable(`Left out: nothing is known of ${one}.`));
  return found;
}

/** What a reader should know of the text, a line each: where it goes, what to do, and where it does less than was recommended. */
function notesOn(format: Format, parts: readonly StackPart[]): string[] {
  const all = parts.map(({ target }) => format.steps(target));
  // What is to be done for each server stands together, in its place among the steps.
  const steps = [...new Set((all[0] ?? []).flatMap((_, at) => all.flatMap((own) => own[at] ?? [])))];
  const short = parts.flatMap(({ target, entries }) => {
    const near = alike(entries);
    const tell = namesApart(entries.map(({ tool }) => tool));
    return entries.flatMap((entry) => {
      const { badge, why } = format.enforce(entry, { ...target, tools: near(entry.tool) }, 'server');
      return badge === 'enforced' ? [] : [`${target.serverKey}/${tell(entry.tool)}: ${badge}. ${why}`];
    });
  });
  return [
    `${format.where} ${mergeDocument(format, parts.length)}`,
    ...steps.map((step, index) => `${String(index + 1)}. ${step}`),
    ...sharedNames(format, parts),
    ...short,
    ...format.traps.map((trap) => `Note: ${trap}`),
  ];
}

/** The tools of one name in a text that names them without their server. */
function sharedNames({ isForAllServers, title }: Format, parts: readonly StackPart[]): string[] {
  if (!isForAllServers) return [];
  const tools = parts.flatMap(({ target, entries }) => entries.map(({ tool }) => ({ tool, key: target.serverKey })));
  return [...Map.groupBy(tools, ({ tool }) => tool)].flatMap(([tool, of]) =>
    of.length < 2
      ? []
      : [
          `${tool}: ${title} knows it without its server, so that the strictest of ${of.map(({ key }) => key).join(', ')} counts.`,
        ],
  );
}

/**
 * Prints one policy for all servers of a client's configuration to standard output, under the keys that they have there, and
 * what its reader should know to standard error. Ends the command with one line where it cannot.
 */
export async function printStack(format: Format, asked: StackAsked): Promise<void> {
  const { entries, notes } = chosenEntries(asked);
  const problem = entries.map(({ name }) => [name, format.keyProblem?.(name)] as const).find(([, wrong]) => wrong);
  if (problem) {
    const others = entries.flatMap(({ name }) => (format.keyProblem?.(name) === undefined ? [name] : []));
    const ways = ['another name', ...(others.length > 0 ? [`--server with one of ${others.join(', ')}`] : [])];
    fail(printable(`${asked.config}: server ${problem[0]}: ${problem[1] ?? ''} Expected ${ways.join(', or ')}`));
  }
  const catalog = catalogueFolder(asked.catalog);
  const sources = { manifests: manifestFiles(asked.manifests, entries), catalog, start: asked.start };
  const known = withTools(await knownServers(entries, sources, listedIn(catalog)), asked);
  const parts = toldApart(
    format,
    known.map(({ server, tools: { target, tools } }) => ({
      target: { ...target, serverKey: server.name },
      entries: profileEntries(asked.profile, tools),
    })),
  );
  const { joined, single } = stackDocuments(format, parts);
  const text = parts.length === 1 ? single[0] : joined;
  if (text === undefined) {
    const keys = parts.map(({ target }) => printable(target.serverKey)).join(', ');
    const why = mayHoldSeveral(format)
      ? 'cannot hold these servers in one text'
      : 'has a file of its own for each server';
    return fail(`${format.title} ${why}; expected one run for each, with --server and one of ${keys}`);
  }
  process.stdout.write(text);
  const from = known.flatMap(({ server, from: source, why, tools }) => [
    `${server.name}: ${counted(tools.tools.length, 'tool')}, ${source}${why === '' ? '' : ` (${why})`}`,
    ...tools.notes,
  ]);
  const nothing = text.trim() === '' ? [`${format.title} needs no text for this.`] : [];
  for (const line of [...from, ...notes, ...nothing, ...notesOn(format, parts)]) console.error(printableCut(line));
}
