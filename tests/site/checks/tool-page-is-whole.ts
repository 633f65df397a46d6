import { gzipSync } from 'node:zlib';
import * as z from 'zod';
import { below } from '../built-site.ts';
import { type Check } from '../check.ts';

/** DESIGN §7: the worst tool page, compressed. */
const budget = 12 * 1024;

const faq = z.object({
  '@type': z.literal('FAQPage'),
  mainEntity: z.array(z.object({ name: z.string(), acceptedAnswer: z.object({ text: z.string() }) })).length(6),
});

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

/** A tool page has its sections, six questions whose JSON-LD equals the visible text, a copy button, and stays light. */
export default {
  name: 'tool pages are whole and light',
  page: ({ url, html }) => {
    if (!/^\/tools\/[^/]+\/[^/]+\/[^/]+\/$/.test(below(url)) || html.includes('http-equiv="refresh"')) return [];
    const data = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      ([, json = '']) => JSON.parse(json) as unknown,
    );
    const questions = data.map((item) => faq.safeParse(item)).find((result) => result.success)?.data.mainEntity ?? [];
    const visible = text(html);
    const headings = [...html.matchAll(/<h2[^>]*>([\s\S]*?)<\/h2>/g)].map(([, heading = '']) => text(heading));
    const size = gzipSync(html).length;
    return [
      ...sections.filter((s) => !headings.some((h) => s.test(h))).map((s) => `lacks the section ${s.source}`),
      ...(questions.length === 6 ? [] : ['has not six questions']),
      ...questions
        .filter(({ acceptedAnswer }) => !visible.includes(acceptedAnswer.text.replace(/\s+/g, ' ')))
        .map(({ name }) => `its data answers “${name}” differently from the page`),
      ...(/<button\b[^>]*data-copy/.test(html) ? [] : ['lacks a copy button']),
      ...(size <= budget ? [] : [`weighs ${(size / 1024).toFixed(1)} kB compressed, budget 12`]),
    ];
  },
} satisfies Check;
