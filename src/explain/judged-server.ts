import { showHidden } from '../manifest/hidden-characters.ts';
import { type JudgedEntry } from '../policy/recommendation.ts';
import { type JobKey } from '../reading/job.ts';
import { type Category, type Risk, type Signal } from '../vocabulary.ts';
import { type ServerTwin } from './server-twin.ts';

/** A tool with its verdict, as comparisons print it. */
export interface JudgedTool {
  /** Hidden characters shown. */
  readonly name: string;
  /** Path of its page on this site. */
  readonly path: string;
  readonly category: Category;
  readonly risk: Risk;
  readonly signals: readonly Signal[];
  /** What the text of its definition does to its reader, a sentence each. */
  readonly noticed: readonly string[];
  /** Tokens of its definition in a model's context. */
  readonly tokens: number;
  readonly job: JobKey;
  /** What policies are written from. */
  readonly entry: JudgedEntry;
}

/** A server with its verdicts and without its definitions. */
export interface JudgedServer {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly tools: readonly JudgedTool[];
}

/** What comparisons need of a server's JSON file. */
export const judgedServer = ({ id, title, provenance, tools }: ServerTwin): JudgedServer => ({
  id,
  title,
  version: provenance.version,
  tools: tools.map(({ url, cost, job, recommendation, verdict }) => {
    const { name, category, risk, signals, noticed = [], claims } = verdict;
    return {
      name: showHidden(name),
      path: new URL(url).pathname,
      category,
      risk,
      signals,
      noticed: noticed.map(({ text }) => text),
      tokens: cost.tokens,
      job,
      entry: {
        tool: name,
        category,
        recommendation,
        ...(claims.annotations?.['readOnlyHint'] === true && { claimsReadOnly: true }),
      },
    };
  }),
});
