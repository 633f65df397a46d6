import { type JsonObject } from './json.ts';

/** One entry of `tools/list`, verbatim: every key the server sent, in its own order. */
export interface ToolDefinition extends JsonObject {
  name: string;
}

/** One argument of a tool, found in its input schema at any depth. */
export interface Parameter {
  /** JSON Pointer of the parameter's schema in the definition, e.g. `/inputSchema/properties/path`. */
  readonly pointer: string;
  /** The argument's own name. Inside an array's items it is the array's name. */
  readonly name: string;
  /** Names from the root, e.g. `['filter', 'status']`; length 1 = a top-level argument. */
  readonly path: readonly string[];
  /** JSON Schema types it may take; empty when the schema names none. */
  readonly types: readonly string[];
  readonly description: string;
  /** Strings the argument may take, from `enum`, `const` or a union of constants. Empty when free. */
  readonly options: readonly Option[];
  readonly required: boolean;
  readonly format: string | undefined;
  readonly pattern: string | undefined;
}

/** One allowed string value of a parameter and where it stands. */
export interface Option {
  readonly value: string;
  readonly pointer: string;
}

/** What a reader should know about a definition before trusting it; shown on the tool's page. */
export type ToolFlag =
  | 'duplicate-name'
  | 'no-description'
  | 'no-input-schema'
  | 'unusual-name'
  | 'hidden-characters'
  | 'partial-capture'
  /** Longer than is read of one definition: see `read-in-part.ts` in `src/explain/`. */
  | 'read-in-part'
  /** With parts that are of another type than the protocol gives them: see `unread-parts.ts`. */
  | 'unread-parts';

/** One entry of a manifest, normalised. The definition stays verbatim inside it. */
export interface Tool {
  readonly name: string;
  /** Display name by the protocol's precedence: `title`, then `annotations.title`; absent when neither is given. */
  readonly title: string | undefined;
  /** The server's description, verbatim; empty when it sent none. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly flags: readonly ToolFlag[];
  /** SHA-256 over the canonical JSON of the definition, lower-case hex. See `definition-hash.ts`. */
  readonly hash: string;
  readonly definition: ToolDefinition;
}
