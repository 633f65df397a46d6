import { categories, risks, signals, type Category, type Risk, type Signal } from '../vocabulary.ts';

/** A server, as the index knows it. */
export interface ServerEntry {
  readonly kind: 'server';
  /** Place in the catalogue: its line in `lines`; its tools stand right behind it. */
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

/** A tool in a file: the last item is there only where the page's address differs from the name. */
export type PackedTool = readonly [number: number, name: string, server: number, facts: number, slug?: string];
type PackedServer = readonly [id: string, title: string, standing: number];

/** Tools in a file, with the servers that they name by number. */
export interface PackedTools {
  readonly servers: readonly PackedServer[];
  readonly tools: readonly PackedTool[];
}

export function packedTools(entries: readonly ToolEntry[]): PackedTools {
  const servers = new Map(entries.map(({ server }) => [server.id, server]));
  const places = new Map([...servers.keys()].map((id, place) => [id, place]));
  return {
    servers: [...servers.values()].map(({ id, title, standing }) => [id, title, standing]),
    tools: entries.map((entry) => {
      const { number, name, slug, server } = entry;
      const packed = [number, name, places.get(server.id) ?? 0, packedFacts(entry)] as const;
      return slug === name ? packed : [...packed, slug];
    }),
  };
}

export function unpackedTools({ servers, tools }: PackedTools): ToolEntry[] {
  const known = servers.map(([id, title, standing]) => ({ id, title, standing }));
  return tools.flatMap(([number, name, place, facts, slug = name]) => {
    const server = known[place];
    return server ? [{ kind: 'tool', number, name, slug, server, ...unpackedFacts(facts) }] : [];
  });
}
