import { type Job } from '../reading/job.ts';
import { type ToolLink, type ToolRecord } from '../record.ts';
import { compareRisk } from '../vocabulary.ts';
import { closeness, toCompare, wordNumbers } from './closeness.ts';
import { byId } from './link-order.ts';
import { milderTools } from './milder.ts';

/** How many links of each kind a page shows. */
const shown = 6;
/** How many milder tools are offered as alternatives. */
const alternatives = 3;

/** A tool with its job, ready to be related. */
export interface Related {
  readonly link: ToolLink;
  readonly job: Job;
  /** Names of its arguments, in small letters without punctuation. */
  readonly takes: ReadonlySet<string>;
  /** Words of its first sentence. */
  readonly says: ReadonlySet<string>;
}

/** Finds the tools of the same server that are related to one of them; built once over all tools of the server. */
export function neighbours(
  tools: readonly Related[],
): (one: Related) => Pick<ToolRecord['related'], 'sameServer' | 'safer'> {
  const numbers = wordNumbers();
  const compared = new Map(tools.map((tool) => [tool, toCompare(tool, numbers)]));
  const holding = new Map<string, { times: number; readonly tools: Set<Related> }>();
  for (const tool of tools)
    for (const word of tool.job.object) {
      const known = holding.get(word) ?? { times: 0, tools: new Set() };
      holding.set(word, known);
      known.times += 1;
      known.tools.add(tool);
    }
  const near = (one: Related, other: Related): number => {
    const [a, b] = [compared.get(one), compared.get(other)];
    return a && b ? closeness(a, b) : 0;
  };
  const milder = milderTools(tools);
  return (one) => ({
    sameServer: nearest(one, { tools, holding }),
    safer: milder(one)
      .map((other) => ({ link: other.link, near: near(one, other) }))
      .sort((a, b) => b.near - a.near || byId(a.link, b.link))
      .slice(0, alternatives)
      .map(({ link }) => link),
  });
}

/** The tools of one server, and for each word how often it names what is acted on, and of which tools. */
interface ServerTools {
  readonly tools: readonly Related[];
  readonly holding: ReadonlyMap<string, { readonly times: number; readonly tools: ReadonlySet<Related> }>;
}

/** Tools of the server on the same thing; the rarer a word on the server, the more it says. */
function nearest({ job, link }: Related, { tools, holding }: ServerTools): ToolLink[] {
  const shared = new Map<Related, number>();
  for (const word of job.object) {
    const { times, tools: holders } = holding.get(word) ?? { times: 1, tools: [] };
    for (const other of holders) shared.set(other, (shared.get(other) ?? 0) + 1 / times);
  }
  const few = shared.size < alternatives;
  return leading(
    few ? tools : shared.keys(),
    few ? alternatives : shown,
    (other) => other.link.slug !== link.slug,
    (a, b) =>
      (shared.get(b) ?? 0) - (shared.get(a) ?? 0) ||
      Math.abs(compareRisk(a.link.risk, link.risk)) - Math.abs(compareRisk(b.link.risk, link.risk)) ||
      byId(a.link, b.link),
  ).map((other) => other.link);
}

/** The first ones in an order, of those that count; in one walk, since a server may have thousands of tools. */
function leading<T>(all: Iterable<T>, most: number, counts: (one: T) => boolean, order: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const one of all) {
    const last = first[most - 1];
    if ((last !== undefined && order(last, one) <= 0) || !counts(one)) continue;
    const before = first.findIndex((other) => order(one, other) < 0);
    first.splice(before < 0 ? first.length : before, 0, one);
    first.splice(most);
  }
  return first;
}
