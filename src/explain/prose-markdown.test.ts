import { expect, test } from 'vitest';
import { evidenceMarkdown, proseMarkdown, wholeLinks } from './prose-markdown.ts';

const page = 'https://example.org/base/glossary/bulk/';

test('links lead on from wherever the text is read', () => {
  const body =
    'See [one](../rule/), [two](../../attacks/ssrf/#evidence), [three](https://x.example/a) and [four](#here).';
  expect(wholeLinks(body, page)).toBe(
    'See [one](https://example.org/base/glossary/rule/), [two](https://example.org/base/attacks/ssrf/#evidence), [three](https://x.example/a) and [four](https://example.org/base/glossary/bulk/#here).',
  );
});

test('a twin has the title, the summary, the body, what follows it and the address of its page', () => {
  const text = proseMarkdown({
    title: 'Bulk *',
    summary: 'Many at once.',
    page,
    body: '\nText.\n',
    after: ['## More'],
  });
  expect(text).toBe(`# Bulk \\*\n\n> Many at once.\n\nText.\n\n## More\n\nPage: ${page}\n\n`);
});

test('evidence keeps its kind, date and source, and says where others reported it', () => {
  const one = {
    kind: 'CVE',
    date: '2025-05',
    fact: 'It happened.',
    source: 'https://x.example/',
    reported: true,
  } as const;
  expect(evidenceMarkdown([one])).toContain(
    '- 2025-05, CVE (from coverage by others): It happened. [Source](https://x.example/)',
  );
});
