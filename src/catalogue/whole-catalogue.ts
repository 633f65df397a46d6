import { createHash } from 'node:crypto';
import { type CatalogueTotals, type ReviewCounts, type ToolLink } from '../record.ts';
import { type Judgement } from '../classify/judgement.ts';
import { type Among } from './among.ts';
import { toCompare, wordNumbers } from './closeness.ts';
import { sumCounts } from './counts.ts';
import { sumReviews } from './judge-reviews.ts';
import { type ServerOutline, type ToolOutline } from './outline.ts';
import { relateElsewhere, type RelatedElsewhere } from './relations.ts';
import { similarServers } from './similar-servers.ts';
import { standings } from './token-cost.ts';

/** What is known when the outlines of all servers are. */
export interface WholeCatalogue {
  readonly totals: CatalogueTotals;
  readonly reviews: ReviewCounts;
  readonly judgements: readonly Judgement[];
  /** What the others are to each server, in catalogue order. */
  readonly among: () => Generator<Among>;
}

/** Takes in servers one by one, in catalogue order, and keeps of each what the others need. */
export interface GatheredCatalogue {
  /** @param hash SHA-256 of the server's record by itself */
  readonly add: (outline: ServerOutline, hash: string) => void;
  readonly whole: () => WholeCatalogue;
}

/** A server without the words of its outline, which are numbers by now. */
interface Gathered {
  readonly id: string;
  readonly title: string;
  readonly weights: readonly number[];
  readonly tools: readonly RelatedElsewhere[];
  readonly jobs: ReadonlySet<string>;
}

/** Counts, ranks and relates all servers of a catalogue. Takes time and memory that grow with their number. */
export function gatherCatalogue(): GatheredCatalogue {
  const numbers = wordNumbers();
  const fingerprint = createHash('sha256');
  const servers: Gathered[] = [];
  const counts: ServerOutline['counts'][] = [];
  const reviews: ReviewCounts[] = [];
  const judgements: Judgement[] = [];
  let asOf = '';
  return {
    add: (outline, hash) => {
      servers.push(gathered(outline, numbers));
      counts.push(outline.counts);
      reviews.push(outline.reviews);
      judgements.push(...outline.judgements);
      fingerprint.update(hash);
      if (outline.capturedAt > asOf) asOf = outline.capturedAt;
    },
    whole: () => ({
      totals: {
        counts: { ...sumCounts(counts), servers: servers.length },
        asOf,
        fingerprint: fingerprint.copy().digest('hex').slice(0, 12),
      },
      reviews: sumReviews(reviews),
      judgements,
      among: () => amongAll(servers),
    }),
  };
}

function gathered({ id, title, tools }: ServerOutline, numbers: ReturnType<typeof wordNumbers>): Gathered {
  const place = { server: id, serverTitle: title };
  return {
    ...{ id, title },
    weights: tools.map(({ tokens }) => tokens),
    tools: tools.map((tool) => related(tool, place, numbers)),
    jobs: new Set(tools.flatMap(({ job }) => job?.key ?? [])),
  };
}

function related(
  { slug, name, category, risk, job }: ToolOutline,
  place: Pick<ToolLink, 'server' | 'serverTitle'>,
  numbers: ReturnType<typeof wordNumbers>,
): RelatedElsewhere {
  return {
    link: { ...place, slug, name, category, risk },
    job: job && { key: job.key, words: toCompare({ ...job, job }, numbers) },
  };
}

function* amongAll(servers: readonly Gathered[]): Generator<Among> {
  const numbers = wordNumbers();
  const elsewhere = relateElsewhere(servers.map(({ id, tools, jobs }) => ({ id, tools, jobs: numbers(jobs) })));
  const known = servers.map(({ id, title, tools, jobs }) => ({ id, title, tools: tools.length, jobs }));
  const similar = similarServers(known);
  const sums = servers.map(({ weights }) => weights.reduce((sum, tokens) => sum + tokens, 0));
  const [ofTool, ofServer] = [standings(servers.flatMap(({ weights }) => weights)), standings(sums)];
  for (const [place, { tools, weights }] of servers.entries()) {
    const own = known[place];
    yield {
      cost: ofServer(sums[place] ?? 0),
      similar: own ? similar(own) : [],
      tools: tools.map((tool, index) => ({ cost: ofTool(weights[index] ?? 0), ...elsewhere(tool) })),
    };
  }
}
