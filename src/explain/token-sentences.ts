import { type TokenCost } from '../record.ts';
import { counted } from './grammar.ts';
import { type ProvenanceRow } from './tool-page.ts';

/** `312 tokens, more than 71 % of tools`; without the share where nothing weighs less. */
export const costWords = ({ tokens, percentile }: TokenCost, among: 'tools' | 'servers'): string =>
  percentile === 0
    ? counted(tokens, 'token')
    : `${counted(tokens, 'token')}, more than ${String(percentile)} % of ${among}`;

/** A tool's weight as a row of its provenance, with the page that says how it is counted. */
export const tokenRow = (cost: TokenCost, page: string): ProvenanceRow => ({
  term: 'In a model’s context',
  value: costWords(cost, 'tools'),
  url: page,
});
