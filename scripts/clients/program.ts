/** What became of one call, as the program was seen to do it. */
export type Observed = 'allow' | 'ask' | 'deny' | 'hide';

/** A tool as its server lists it; arguments are not checked by any program here. */
export interface AskedTool {
  readonly name: string;
  readonly annotations?: Readonly<Record<string, unknown>>;
}

/** An MCP server under the reader's own key. */
export interface AskedServer {
  readonly key: string;
  readonly tools: readonly AskedTool[];
}

export interface AskedCall {
  /** Key of the server. */
  readonly server: string;
  readonly tool: string;
  readonly args?: Readonly<Record<string, unknown>>;
}

/** One policy, put where a reader puts it, and the calls that a model makes under it. */
export interface Question {
  /** Id of the format. */
  readonly format: string;
  readonly text: string;
  readonly servers: readonly AskedServer[];
  readonly calls: readonly AskedCall[];
}

/** A program that carries out policies, at a pinned version. */
export interface Program {
  readonly title: string;
  /** Package of the npm registry and its version. */
  readonly package: string;
  readonly version: string;
  /** Formats whose texts it reads. */
  readonly formats: readonly string[];
  /** How many questions may be asked at a time. */
  readonly atOnce: number;
  /** An engine among our own dependencies, by which a gateway decides: nothing is installed for it. */
  readonly isOurs?: true;
  /**
   * Asks the program that is installed in `folder`. Answers in the order of the calls; throws when the program does not
   * take the text, or does not start.
   */
  readonly ask: (question: Question, folder: string) => Promise<readonly Observed[]>;
  /** Ends what was kept running between questions. */
  readonly close?: () => Promise<unknown>;
}
