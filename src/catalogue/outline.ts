import { type Judgement } from '../classify/judgement.ts';
import { type Counts, type ReviewCounts, type ServerRecord, type ToolLink } from '../record.ts';
import { countReviews, judgeReviews } from './judge-reviews.ts';
import { type Related } from './neighbours.ts';
import { jobKey } from './relations.ts';

/** What the whole catalogue has to know of a tool. */
export interface ToolOutline extends Pick<ToolLink, 'slug' | 'name' | 'category' | 'risk'> {
  readonly tokens: number;
  /** Its job and the words that it is compared by; absent where too little is known to compare. */
  readonly job?: {
    readonly key: string;
    readonly said: string;
    readonly words: readonly string[];
    readonly takes: readonly string[];
    readonly says: readonly string[];
  };
}

/** What the whole catalogue has to know of a server: a tenth of its record, so that those of all servers can be held at once. */
export interface ServerOutline {
  readonly id: string;
  readonly title: string;
  readonly capturedAt: string;
  readonly counts: Counts;
  readonly tools: readonly ToolOutline[];
  readonly reviews: ReviewCounts;
  readonly judgements: readonly Judgement[];
}

/**
 * The outline of a server.
 * @param related its tools in their order
 */
export function outlineOf(record: ServerRecord, related: readonly Related[]): ServerOutline {
  const { id, facts, provenance, counts, tools } = record;
  return {
    id,
    title: facts.title,
    capturedAt: provenance.capturedAt,
    counts,
    tools: tools.flatMap(({ cost }, index) => {
      const one = related[index];
      return one ? [toolOutline(one, cost.tokens)] : [];
    }),
    reviews: countReviews([record]),
    judgements: judgeReviews([record]),
  };
}

function toolOutline({ link, job, takes, says }: Related, tokens: number): ToolOutline {
  const { slug, name, category, risk } = link;
  const key = jobKey(job);
  return {
    ...{ slug, name, category, risk, tokens },
    ...(key !== undefined && { job: { key, said: job.said, words: job.words, takes: [...takes], says: [...says] } }),
  };
}
