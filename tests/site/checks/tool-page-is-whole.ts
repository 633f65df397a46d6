import { gzipSync } from 'node:zlib';
import { below } from '../built-site.ts';
import { type Check } from '../check.ts';

/** DESIGN §7: the worst tool page, compressed. */
const budget = 12 * 1024;

const text = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const sections = [/What .+ does on /, /Why .+ needs a policy/, /How to control /, /Questions about /, /Provenance/];

/** A tool page has its sections, six questions with answers, a copy button, and stays light. */
export default {
  name: 'tool pages are whole and light',
  page: ({ url, html }) => {
    if (!/^\/tools\/[^/]+\/[^/]+\/[^/]+\/$/.test(below(url)) || html.includes('http-equiv="refresh"')) return [];
    const questions = [...html.matchAll(/<details><summary>[^<]+\?<\/summary><p(?: data-answer="\w+")?>[^<]/g)];
    const headings = [...html.matchAll(/<h2[^>]*>([\s\S]*?)<\/h2>/g)].map(([, heading = '']) => text(heading));
    const size = gzipSync(html).length;
    return [
      ...sections.filter((s) => !headings.some((h) => s.test(h))).map((s) => `lacks the section ${s.source}`),
      ...(questions.length === 6 ? [] : ['has not six questions']),
      ...(/<button\b[^>]*data-copy/.test(html) ? [] : ['lacks a copy button']),
      ...(size <= budget ? [] : [`weighs ${(size / 1024).toFixed(1)} kB compressed, budget 12`]),
    ];
  },
} satisfies Check;
