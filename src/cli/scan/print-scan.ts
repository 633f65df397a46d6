import { counted } from '../../explain/grammar.ts';
import { namesApart } from '../../explain/names-apart.ts';
import { printable, printableCut } from '../../manifest/printable.ts';
import { printedJson } from '../../manifest/shown-quoted.ts';
import { textTable } from '../text-table.ts';
import { type ScannedServer } from './scanned-server.ts';

/** A client's configuration with its servers. */
export interface ScannedFile {
  readonly file: string;
  readonly servers: readonly ScannedServer[];
}

/** Tools of one server that a table names. */
const named = 3;

function worst({ tools, known }: ScannedServer): string {
  if (known === undefined) return 'not known';
  const tell = namesApart(tools.map(({ name }) => name));
  const grave = tools.slice(0, named).map(({ name, category, risk }) => `${tell(name)} (${category}, ${risk})`);
  return grave.join('; ');
}

const identity = ({ package: purl, url, command }: ScannedServer): string =>
  purl ?? url ?? (command === undefined || command === '' ? 'nothing that is named' : `starts ${command}`);

function notes(server: ScannedServer): string[] {
  const { name, secrets, unpinned, weaknesses, why, notLookedUp, incomplete = [] } = server;
  const lines = [
    ...(secrets.length > 0
      ? [
          `${counted(secrets.length, 'secret')} written into the file: ${secrets.join(', ')}; expected a variable or an input.`,
        ]
      : []),
    ...(unpinned === undefined ? [] : [unpinned]),
    ...weaknesses.map(({ text }) => text),
    ...(why === undefined || notLookedUp === true ? [] : [`${why}.`]),
    ...incomplete,
  ];
  return lines.map((line) => printableCut(`note: ${name}: ${line}`));
}

function fileText({ file, servers }: ScannedFile): string {
  if (servers.length === 0) return `${printable(file)}\nno servers`;
  const hasProjects = servers.some(({ project }) => project !== undefined);
  const rows = servers.map((server) => [
    `${server.name}${server.enabled ? '' : ' (off)'}`,
    ...(hasProjects ? [server.project ?? 'every'] : []),
    identity(server),
    server.known === undefined ? '' : String(server.tools.length),
    worst(server),
  ]);
  const head = ['server', ...(hasProjects ? ['project'] : []), 'what it is', 'tools', 'the worst of them'];
  return [printable(file), textTable(head, rows), ...servers.flatMap(notes)].join('\n');
}

/** One line for all servers that nobody was asked about. */
function notLookedUp(files: readonly ScannedFile[]): string[] {
  const count = files.flatMap(({ servers }) => servers).filter(({ notLookedUp }) => notLookedUp === true).length;
  if (count === 0) return [];
  const [are, they] = count === 1 ? ['is', 'it was'] : ['are', 'they were'];
  return [
    `note: ${counted(count, 'server')} ${are} not known: no catalogue is given (--catalog DIR), and ${they} not asked (--start asks what is switched on).`,
  ];
}

/** What was found, for people: a table for every file, and notes below it. */
export const scanText = (files: readonly ScannedFile[]): string =>
  [...files.map(fileText), ...notLookedUp(files)].join('\n\n');

/** The same as JSON. */
export const scanJson = (files: readonly ScannedFile[]): string => printedJson({ files });
