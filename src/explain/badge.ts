import { type Risk } from '../vocabulary.ts';

/** Fill colours with at least 4.5 : 1 contrast to white text (WCAG 2.2, 1.4.3). */
const fill: Readonly<Record<Risk, string>> = {
  low: '#1f6b4a',
  medium: '#7a5200',
  high: '#9a3d07',
  critical: '#a3123f',
};

/** Width of a text in Verdana 11 px, near enough for a badge: 6.6 px a character. */
const width = (text: string): number => Math.round(text.length * 6.6) + 12;

/** A badge `tools | 3 critical` as SVG. Numbers and our own words only; nothing of a server's text. */
export function badge(label: string, value: string, risk: Risk): string {
  const [left, right] = [width(label), width(value)];
  const text = (x: number, words: string): string => `<text x="${String(x)}" y="14">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(left + right)}" height="20" role="img" aria-label="${label}: ${value}">`,
    `<title>${label}: ${value}</title>`,
    `<rect width="${String(left)}" height="20" rx="3" fill="#3b3f45"/>`,
    `<rect x="${String(left - 3)}" width="${String(right + 3)}" height="20" rx="3" fill="${fill[risk]}"/>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(6, label)}${text(left + 6, value)}</g>`,
    '</svg>',
    '',
  ].join('');
}
