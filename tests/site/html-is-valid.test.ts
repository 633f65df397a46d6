import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pageOfEachKind, read } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes boolean attributes and void elements in its own, equally valid, style.
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
    // The content security policy makes subresource integrity of our own files needless.
    'require-sri': 'off',
  },
});

test.each(pageOfEachKind())('%s is valid HTML', async (url) => {
  const file = url.endsWith('/') ? `${url}index.html` : url;
  const report = await validator.validateString(read(file));
  const messages = report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${String(line)} ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});
