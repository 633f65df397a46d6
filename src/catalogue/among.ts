import { type ServerRecord, type SimilarServer, type TokenCost, type ToolRecord } from '../record.ts';

/** The place of a weight among all of the kind. */
export type Standing = Pick<TokenCost, 'rank' | 'percentile'>;

/** What is known of a server when all others are: the part of its record that another server can change. */
export interface Among {
  readonly cost: Standing;
  readonly similar: readonly SimilarServer[];
  /** Of its tools, in their order. */
  readonly tools: readonly (Pick<ToolRecord['related'], 'sameJob' | 'sameName'> & { readonly cost: Standing })[];
}

/** A server's record with what is known of it among the others. */
export const completed = (record: ServerRecord, { cost, similar, tools }: Among): ServerRecord => ({
  ...record,
  cost: { ...record.cost, ...cost },
  similar,
  tools: record.tools.map((tool, index) => {
    const found = tools[index];
    if (!found) return tool;
    const { sameJob, sameName } = found;
    return { ...tool, cost: { ...tool.cost, ...found.cost }, related: { ...tool.related, sameJob, sameName } };
  }),
});
