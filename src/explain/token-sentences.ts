import { type TokenCost } from '../record.ts';
import { counted } from './grammar.ts';
import { type ProvenanceRow } from './tool-page.ts';

/** Steps in which a share is told: a finer one would change on every page whenever a tool is added anywhere. */
const step = 10;

/** `312 tokens, more than 70 % of tools`; without the share where less than a tenth weighs less. */
export const costWords = ({ tokens, percentile }: TokenCost, among: 'tools' | 'servers'): string =>
  percentile < step
    ? counted(tokens, 'token')
    : `${counted(tokens, 'token')}, more than ${String(percentile - (percentile % step))} % of ${among}`;

/** A tool's weight as a row of its provenance, with the page that says how it is counted. */
export const tokenRow = (cost: TokenCost, page: string): ProvenanceRow => ({
  term: 'In a model’s context',
  value: costWords(cost, 'tools'),
  url: page,
});
