import { expect, test } from 'vitest';
import { provenanceHtml } from './provenance-html.ts';

test('values are text, code or a link, and words of the glossary lead to it', () => {
  const rows = [
    { term: 'Server', value: 'a/<b>', url: 'https://example.com/?a&b' },
    { term: 'Definition hash', value: '<0de5>', code: true },
    { term: 'Captured', value: 'by "npm"' },
  ];
  expect(provenanceHtml(rows, (term) => `/glossary/${term}/`)).toBe(
    [
      '<dt>Server</dt><dd><a href="https://example.com/?a&amp;b">a/&lt;b&gt;</a></dd>',
      '<dt><a href="/glossary/definition-hash/">Definition hash</a></dt><dd><code>&lt;0de5&gt;</code></dd>',
      '<dt>Captured</dt><dd>by &quot;npm&quot;</dd>',
    ].join(''),
  );
});
