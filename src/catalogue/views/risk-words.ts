import { type Risk } from '../../vocabulary.ts';

/** The level as one word, for tables and lists; the taxonomy's label (`High risk`) is for headings. */
export const riskWords: Readonly<Record<Risk, string>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  critical: 'Critical',
};
