import { expect, test } from 'vitest';
import { terms } from '../../tests/committed-taxonomy.ts';
import { madeUpSource } from '../../tests/made-up-server.ts';
import { site } from '../manifest/site.ts';
import { compileAlone } from './compile-alone.ts';
import { countReviews } from './judge-reviews.ts';
import { outlineOf } from './outline.ts';

const facts = site.parse({
  title: 'Risks',
  tagline: 'What a call can do.',
  url: 'https://example.org',
  organisation: { name: 'Acme' },
});

const source = madeUpSource(
  [
    {
      name: 'delete_note',
      description: 'Delete a note.',
      inputSchema: { type: 'object', properties: { noteId: { type: 'string' } } },
    },
    { name: 'blorf' },
  ],
  { facts: { title: 'Notes', licence: 'MIT' }, capture: { capturedAt: '2026-11-25' } },
);
const { record, outline } = compileAlone(source, new Set(), {
  taxonomy: terms,
  attacks: [],
  advisories: [],
  site: facts,
});

test('an outline says of a server what its record says', () => {
  expect(outline).toMatchObject({ id: record.id, title: 'Notes', capturedAt: '2026-11-25', counts: record.counts });
  expect([outline.reviews, outline.judgements]).toEqual([countReviews([record]), []]);
});

test('tools stand in their order, with what they are compared by where enough is known', () => {
  expect(outline.tools.map(({ job, ...tool }) => [tool, job !== undefined])).toEqual(
    record.tools.map(({ slug, tool, verdict, cost }) => [
      { slug, name: tool.name, category: verdict.category, risk: verdict.risk, tokens: cost.tokens },
      tool.name === 'delete_note',
    ]),
  );
  const [first] = outline.tools;
  expect(first?.tokens).toBeGreaterThan(10);
  expect(first?.job).toMatchObject({ key: expect.stringContaining('delete'), takes: ['noteid'] });
  expect(first?.job?.says).toContain('note');
});

test('a tool of which nothing is known to compare by is left out', () => {
  expect(outlineOf(record, []).tools).toEqual([]);
});
