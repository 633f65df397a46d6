import { classify } from '../../src/classify/classify.ts';
import { normaliseAll } from '../../src/manifest/normalise.ts';
import { type ToolDefinition } from '../../src/manifest/tool.ts';
import { definitionTokens } from '../../src/catalogue/token-count.ts';
import { contextOf } from '../../src/reading/server-context.ts';
import { categories, risks, signals } from '../../src/vocabulary.ts';
import { argumentsOf } from './measure-tools.ts';
import { mean } from './tally.ts';

/** Values by what they measure, in the same order for every set of servers. */
export type Distribution = ReadonlyMap<string, number>;

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;

/** How a set of servers, each by its tools, is distributed. Shares are in percent. */
export function distribution(servers: Iterable<readonly ToolDefinition[]>): Distribution {
  const values = new Map<string, number[]>();
  const note = (what: string, value: number): void => {
    const list = values.get(what);
    if (list) list.push(value);
    else values.set(what, [value]);
  };
  const counts = new Map<string, number>();
  const count = (what: string): void => {
    counts.set(what, (counts.get(what) ?? 0) + 1);
  };
  const owners = new Map<string, number>();
  const repeated = new Set<string>();
  const names: string[] = [];
  const vocabulary = new Set<string>();
  let server = 0;
  for (const definitions of servers) {
    server += 1;
    note('tools a server', definitions.length);
    const tools = normaliseAll(definitions);
    const context = contextOf(tools);
    for (const tool of tools) {
      const { definition, description, name } = tool;
      note('characters of a description', description.length);
      note('arguments', argumentsOf(definition).length);
      note('bytes of a schema', Buffer.byteLength(JSON.stringify(definition['inputSchema'] ?? null)));
      note('bytes of a definition', Buffer.byteLength(JSON.stringify(definition)));
      note('tokens', definitionTokens(definition));
      for (const word of `${name} ${description}`.toLowerCase().match(/\p{L}{2,}/gu) ?? []) vocabulary.add(word);
      if (description.includes('\n')) count('laid out in lines');
      if (/[^\0-\u024f]{4}/.test(description)) count('in another script');
      for (const key of ['title', 'annotations', 'outputSchema'])
        if (definition[key] !== undefined) count(`with ${key}`);
      const verdict = classify(tool, context);
      count(verdict.category);
      count(`${verdict.risk} risk`);
      for (const signal of verdict.signals) count(`signal ${signal}`);
      if (verdict.notices.length > 0) count('with a notice');
      if ((owners.get(name) ?? server) !== server) repeated.add(name);
      owners.set(name, server);
      names.push(name);
    }
  }
  const shares = [
    ...categories,
    ...risks.map((risk) => `${risk} risk`),
    ...signals.map((signal) => `signal ${signal}`),
    'with a notice',
    'with title',
    'with annotations',
    'with outputSchema',
    'laid out in lines',
    'in another script',
  ];
  const quantities = [...values].flatMap(([what, list]): [string, number][] => {
    const sorted = list.toSorted((a, b) => a - b);
    const marks: [string, number][] = [0.25, 0.5, 0.75, 0.95].map((share) => [
      `${what}, ${String(100 * share)} %`,
      at(sorted, share),
    ]);
    return [...marks, [`${what}, mean`, mean(list)]];
  });
  const share = (number: number): number => (100 * number) / names.length;
  return new Map([
    ...quantities,
    ...shares.map((what): [string, number] => [`${what}, %`, share(counts.get(what) ?? 0)]),
    ['names that another server has too, %', share(names.filter((name) => repeated.has(name)).length)],
    ['different words a tool', vocabulary.size / names.length],
  ]);
}
