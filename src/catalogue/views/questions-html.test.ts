import { expect, test } from 'vitest';
import { questionsHtml } from './questions-html.ts';

test('an answer that depends on the reader’s target says which one it is, and names are escaped', () => {
  expect(
    questionsHtml([
      { question: 'What does <x> do?', answer: 'Nothing & `all`.' },
      { question: 'Can I limit it?', answer: 'Yes.', about: 'limit' },
    ]),
  ).toBe(
    '<details><summary>What does &lt;x&gt; do?</summary><p>Nothing &amp; <code>all</code>.</p></details>' +
      '<details><summary>Can I limit it?</summary><p data-answer="limit">Yes.</p></details>',
  );
});
