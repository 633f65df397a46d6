import { classify } from '../classify/classify.ts';
import { oneOfEachName } from '../classify/one-of-each-name.ts';
import { canonicalJson } from '../manifest/canonical-json.ts';
import { definitionsByName, shownKeys, shownText } from '../manifest/compare-definitions.ts';
import { definitionHash, sha256Hex } from '../manifest/definition-hash.ts';
import { inEffect } from '../manifest/in-effect.ts';
import { type JsonObject } from '../manifest/json.ts';
import { normaliseAll } from '../manifest/normalise.ts';
import { type Tool, type ToolDefinition } from '../manifest/tool.ts';
import { contextOf } from '../reading/server-context.ts';
import { partDigits, type LockedTool } from './lock.ts';

/** Parts that a lock tells apart; the name is what tools are found by. */
const parts = shownKeys.filter((key) => key !== 'name');
const isOther = (key: string): boolean => !(shownKeys as readonly string[]).includes(key);

const own = (definition: ToolDefinition, wanted: (key: string) => boolean): JsonObject =>
  Object.fromEntries(Object.entries(definition).filter(([key]) => wanted(key)));

/** Digests of the parts that any of the definitions has. */
function digests(definitions: readonly ToolDefinition[]): Record<string, string> {
  const digest = (wanted: (key: string) => boolean): string | undefined => {
    const held = definitions.map((definition) => own(definition, wanted));
    if (held.every((one) => Object.keys(one).length === 0)) return undefined;
    const different = [...new Set(held.map(canonicalJson))].sort();
    return sha256Hex(different.join('\n')).slice(0, partDigits);
  };
  const found = [
    ...parts.map((part) => [part, digest((key) => key === part)] as const),
    ['other', digest(isOther)] as const,
  ];
  return Object.fromEntries(found.flatMap(([part, value]) => (value === undefined ? [] : [[part, value]])));
}

/** What tells apart which of several definitions clients take, and which parts belong together; nothing for one. */
function order(sameName: readonly ToolDefinition[]): Record<string, string> {
  const texts = inEffect(sameName.map(shownText), (text) => text);
  return texts.length > 1 ? { order: sha256Hex(texts.join('\n')).slice(0, partDigits) } : {};
}

/**
 * The tools of a manifest as a lock holds them, each with what the rules say of it today, the worst of those that share a name.
 * @param normalised the same, for callers that need them too
 */
export function lockedTools(
  tools: readonly ToolDefinition[],
  normalised: readonly Tool[] = normaliseAll(tools),
): LockedTool[] {
  const context = contextOf(normalised);
  const definitions = definitionsByName(tools);
  const all = Map.groupBy(tools, ({ name }) => name);
  return oneOfEachName(normalised.map((tool) => ({ tool, verdict: classify(tool, context) }))).map(
    ({ tool, verdict: { category, risk } }) => {
      const same = definitions.get(tool.name) ?? [tool.definition];
      const hashes = [...new Set(same.map(definitionHash))].sort();
      return {
        name: tool.name,
        category,
        risk,
        hash: hashes.length === 1 ? (hashes[0] ?? '') : sha256Hex(hashes.join()),
        ...(same.length > 1 && { definitions: same.length }),
        parts: { ...digests(same), ...order(all.get(tool.name) ?? []) },
      };
    },
  );
}
