import type * as z from 'zod';
import { type PublishedCatalogue } from '../published/published-catalogue.ts';

/** What a call gives: data in the form of the tool's output schema, and the same as Markdown for a model. */
export interface Answer<T> {
  readonly data: T;
  readonly text: string;
}

/** What tools look things up in. */
export interface Surroundings {
  /** Undefined where the server was started without a catalogue. */
  readonly catalogue: PublishedCatalogue | undefined;
}

/** One tool of the MCP server. All of them only read, so the annotations are the same everywhere (`annotations`). */
export interface ServerTool<Input = unknown, Output = unknown> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject & z.ZodType<Input>;
  readonly output: z.ZodObject & z.ZodType<Output>;
  /** Throws a ToolError or a CatalogueError, each one line. */
  run(input: Input, surroundings: Surroundings): Promise<Answer<Output>>;
}

/** A tool whose `run` knows the types of its schemas. */
export const serverTool = <I extends z.ZodObject, O extends z.ZodObject>(
  tool: Omit<ServerTool, 'input' | 'output' | 'run'> & {
    readonly input: I;
    readonly output: O;
    run(input: z.infer<I>, surroundings: Surroundings): Promise<Answer<z.infer<O>>>;
  },
): ServerTool => tool as unknown as ServerTool;

/**
 * What every tool of the server claims of itself: it reads, changes nothing, says the same when it is asked again, and
 * reaches nothing but the one catalogue that the server was started with.
 */
export const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

/** What a call cannot be answered for; the message is one line that says what is wrong and what would be right. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}

/** The catalogue, where a call needs one. */
export function demandCatalogue({ catalogue }: Surroundings, tool: string): PublishedCatalogue {
  if (catalogue) return catalogue;
  throw new ToolError(
    `${tool}: this server was started without a catalogue; expected tool-risk mcp --catalogue <folder or address>`,
  );
}
