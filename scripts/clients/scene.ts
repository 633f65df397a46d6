import { randomUUID } from 'node:crypto';
import { type AskedCall, type AskedServer, type Observed, type Question } from './program.ts';

/** The words of a tool's description, by which it is found again under whatever name a client gives it. */
const markOf = (server: number, tool: number): string => `catalogue tool s${String(server)}t${String(tool)}.`;
const mark = /catalogue tool s(\d+)t(\d+)\./;

/** A call that the model makes, under the name that the client offers. */
export interface OfferedCall {
  /** What the model calls it by. */
  readonly id: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * What happens while one question is put to a program: which tools it offers to its model, about which it asks a person,
 * and which calls reach a server.
 */
export class Scene {
  readonly id = randomUUID();
  readonly servers: readonly AskedServer[];
  readonly #calls: readonly AskedCall[];
  readonly #names = new Map<string, string>();
  readonly #asked = new Set<string>();
  readonly #reached = new Set<string>();
  #waits = false;

  constructor({ servers, calls }: Pick<Question, 'servers' | 'calls'>) {
    this.servers = servers;
    this.#calls = calls;
  }

  /** The tools of one server as it lists them. */
  listed(server: number): object[] {
    return (this.servers[server]?.tools ?? []).map(({ name, annotations }, tool) => ({
      name,
      description: markOf(server, tool),
      inputSchema: { type: 'object', properties: {}, additionalProperties: true },
      ...(annotations && { annotations }),
    }));
  }

  /** Takes down what a model is offered. */
  offer(tools: readonly { readonly name: string; readonly description?: string | undefined }[]): void {
    for (const { name, description = '' } of tools) {
      const [, server, tool] = mark.exec(description) ?? [];
      if (server !== undefined && tool !== undefined) this.#names.set(`${server}/${tool}`, name);
    }
  }

  /** The calls that the model makes: all that were asked for and are offered, each once. */
  offered(): OfferedCall[] {
    const calls = this.#calls.flatMap((call, index) => {
      const name = this.#names.get(this.#key(call));
      return name === undefined ? [] : [{ id: `call_${String(index)}`, name, args: call.args ?? {} }];
    });
    return [...new Map(calls.map((call) => [call.name, call])).values()];
  }

  /** What the model calls now: everything to begin with, nothing when nothing is offered or results are there. */
  reply(tools: readonly unknown[], hasResults: boolean): OfferedCall[] {
    const calls = hasResults || tools.length === 0 ? [] : this.offered();
    if (hasResults) this.#waits = false;
    else if (calls.length > 0) this.#waits = true;
    return calls;
  }

  /** A person is asked about one of the calls that the model makes. */
  asksAboutCall(id: string): void {
    const call = this.offered().find((one) => one.id === id);
    if (call) this.asks(call.name);
  }

  /** A person is asked about a tool under the name that the client offers. */
  asks(name: string): void {
    for (const [key, own] of this.#names) if (own === name) this.#asked.add(key);
  }

  /** A person is asked about a tool under the names of the server's key and the tool itself. */
  asksAbout(server: string, tool: string): void {
    this.#asked.add(this.#key({ server, tool }));
  }

  /** A call reached its server. */
  reach(server: number, name: string): void {
    const key = this.servers[server]?.key;
    if (key !== undefined) this.#reached.add(this.#key({ server: key, tool: name }));
  }

  /** What became of each call. Throws when the client never told the model, since a call may still be on its way. */
  outcome(): Observed[] {
    if (this.#waits) throw new Error('the program ended its turn before it told the model what became of the calls');
    return this.#calls.map((call) => {
      const key = this.#key(call);
      if (!this.#names.has(key)) return 'hide';
      if (this.#asked.has(key)) return 'ask';
      return this.#reached.has(key) ? 'allow' : 'deny';
    });
  }

  #key({ server, tool }: AskedCall): string {
    const place = this.servers.findIndex(({ key }) => key === server);
    const own = this.servers[place]?.tools.findIndex(({ name }) => name === tool) ?? -1;
    return `${String(place)}/${String(own)}`;
  }
}
