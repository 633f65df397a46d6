import { argumentGaps } from './argument-gaps.ts';
import { isJsonObject } from '../manifest/json.ts';
import { type Tool } from '../manifest/tool.ts';

/** What is known of a tool's surroundings. Make one object per server with `contextOf` and pass it with each of its tools. */
export interface ServerContext {
  /** Names of all tools of the server; a first word that they share says nothing about one of them. */
  readonly toolNames: readonly string[];
  /** Names of tools that other servers of the catalogue offer. */
  readonly othersNames?: ReadonlySet<string>;
  /** Names of the server's tools whose arguments are not known (`argumentGaps`). */
  readonly argumentGaps?: ReadonlySet<string>;
  /** Annotations that the server's tools declare differently; one that is the same on all of them is a stamp and says nothing. */
  readonly differingHints?: ReadonlySet<string>;
}

/** The context of a tool that is read alone. */
export const emptyContext: ServerContext = { toolNames: [] };

const hints = ['readOnlyHint', 'destructiveHint'] as const;

/** What a tool's author declares of a hint; undefined where nothing, or no boolean, is declared. */
export function declaredHint({ definition }: Pick<Tool, 'definition'>, hint: string): boolean | undefined {
  const annotations = definition['annotations'];
  const value = isJsonObject(annotations) && Object.hasOwn(annotations, hint) ? annotations[hint] : undefined;
  return typeof value === 'boolean' ? value : undefined;
}

/**
 * The context that the tools of one server share.
 * @param known what more is known than this one listing tells
 */
export function contextOf(
  tools: readonly Tool[],
  known: Pick<ServerContext, 'othersNames' | 'argumentGaps'> = {},
): ServerContext {
  const differing = hints.filter((hint) => new Set(tools.map((tool) => declaredHint(tool, hint))).size > 1);
  return {
    toolNames: [...new Set(tools.map(({ name }) => name))],
    differingHints: new Set(differing),
    ...known,
    argumentGaps: known.argumentGaps ?? argumentGaps(tools),
  };
}
