import { categories, risks, signals, type Category, type Risk, type Signal } from '../vocabulary.ts';

/** A server, as the index knows it. */
export interface ServerEntry {
  readonly kind: 'server';
  /** Place in the index: servers come first, then tools, those that do alike side by side. */
  readonly number: number;
  readonly id: string;
  readonly title: string;
  /** Owner and name of its repository, `owner/name`; empty where none is known. */
  readonly repository: string;
  /** See `standing`. */
  readonly standing: number;
  readonly tools: number;
}

/** A tool, as the index knows it. */
export interface ToolEntry {
  readonly kind: 'tool';
  readonly number: number;
  readonly name: string;
  readonly slug: string;
  readonly server: Pick<ServerEntry, 'id' | 'title' | 'standing'>;
  readonly category: Category;
  readonly risk: Risk;
  readonly signals: readonly Signal[];
}

export type Entry = ServerEntry | ToolEntry;

/** Category, risk and signals in one number, as files hold them. */
export const packedFacts = ({
  category,
  risk,
  signals: own,
}: Pick<ToolEntry, 'category' | 'risk' | 'signals'>): number =>
  categories.indexOf(category) +
  categories.length *
    (risks.indexOf(risk) + risks.length * own.reduce((bits, signal) => bits + 2 ** signals.indexOf(signal), 0));

/** The way back from `packedFacts`. */
export function unpackedFacts(packed: number): Pick<ToolEntry, 'category' | 'risk' | 'signals'> {
  const rest = Math.floor(packed / categories.length);
  const bits = Math.floor(rest / risks.length);
  return {
    category: categories[packed % categories.length] ?? 'Read',
    risk: risks[rest % risks.length] ?? 'low',
    signals: signals.filter((_, at) => (bits >> at) % 2 === 1),
  };
}

type PackedServer = readonly [id: string, title: string, standing: number];

/** Tools in a file, column by column, which compresses better than row by row. */
export interface PackedTools {
  readonly servers: readonly PackedServer[];
  /** Steps from number to number. */
  readonly steps: readonly number[];
  readonly names: readonly string[];
  /** For each tool the place of its server in `servers`. */
  readonly of: readonly number[];
  readonly facts: readonly number[];
  /** Where a page's address differs from the name: the tool's place here, and the address's last part. */
  readonly slugs: readonly (readonly [place: number, slug: string])[];
}

/** Smallest where tools with near numbers stand together. */
export function packedTools(entries: readonly ToolEntry[]): PackedTools {
  const servers = new Map(entries.map(({ server }) => [server.id, server]));
  const places = new Map([...servers.keys()].map((id, place) => [id, place]));
  return {
    servers: [...servers.values()].map(({ id, title, standing }) => [id, title, standing]),
    steps: entries.map(({ number }, at) => number - (entries[at - 1]?.number ?? 0)),
    names: entries.map(({ name }) => name),
    of: entries.map(({ server }) => places.get(server.id) ?? 0),
    facts: entries.map(packedFacts),
    slugs: entries.flatMap(({ name, slug }, place) => (slug === name ? [] : [[place, slug] as const])),
  };
}

export function unpackedTools({ servers, steps, names, of, facts, slugs }: PackedTools): ToolEntry[] {
  const known = servers.map(([id, title, standing]) => ({ id, title, standing }));
  const others = new Map(slugs);
  let number = 0;
  return names.flatMap((name, place) => {
    number += steps[place] ?? 0;
    const server = known[of[place] ?? 0];
    const slug = others.get(place) ?? name;
    return server ? [{ kind: 'tool', number, name, slug, server, ...unpackedFacts(facts[place] ?? 0) }] : [];
  });
}
