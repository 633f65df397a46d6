import { type Category, type Risk } from '../../vocabulary.ts';
import { riskWords } from './risk-words.ts';

/** Marks as `CategoryMark.astro` and `RiskMark.astro` print them without a link. */
export const categoryHtml = (category: Category): string =>
  `<span class="category ${category.toLowerCase()}">${category}</span>`;
export const riskHtml = (risk: Risk): string => `<span class="risk ${risk}">${riskWords[risk]}</span>`;
