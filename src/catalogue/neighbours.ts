import { type Job } from '../reading/job.ts';
import { type ToolLink, type ToolRecord } from '../record.ts';
import { compareRisk } from '../vocabulary.ts';
import { closeness, toCompare, wordNumbers } from './closeness.ts';
import { byId } from './link-order.ts';
import { isMilder } from './milder.ts';

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
  const holding = new Map<string, number>();
  for (const word of tools.flatMap(({ job }) => job.object)) holding.set(word, (holding.get(word) ?? 0) + 1);
  const near = (one: Related, other: Related): number => {
    const [a, b] = [compared.get(one), compared.get(other)];
    return a && b ? closeness(a, b) : 0;
  };
  return (one) => ({
    sameServer: nearest(one, { tools, holding }),
    safer: tools
      .filter((other) => isMilder(one, other))
      .map((other) => ({ link: other.link, near: near(one, other) }))
      .sort((a, b) => b.near - a.near || byId(a.link, b.link))
      .slice(0, alternatives)
      .map(({ link }) => link),
  });
}

/** The tools of one server, and on how many of them each word names what is acted on. */
interface ServerTools {
  readonly tools: readonly Related[];
  readonly holding: ReadonlyMap<string, number>;
}

/** Tools of the server on the same thing; the rarer a word on the server, the more it says. */
function nearest({ job, link }: Related, server: ServerTools): ToolLink[] {
  const weights = job.object.map((word) => ({ word, weight: 1 / (server.holding.get(word) ?? 1) }));
  const weighed = server.tools.map((other) => ({
    link: other.link,
    shared: weights.reduce((sum, { word, weight }) => (other.job.object.includes(word) ? sum + weight : sum), 0),
  }));
  const near = weighed.filter(({ shared }) => shared > 0);
  return (near.length < alternatives ? weighed : near)
    .filter((other) => other.link.slug !== link.slug)
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        Math.abs(compareRisk(a.link.risk, link.risk)) - Math.abs(compareRisk(b.link.risk, link.risk)) ||
        byId(a.link, b.link),
    )
    .slice(0, near.length < alternatives ? alternatives : shown)
    .map((other) => other.link);
}
