import { addAttribute, escapeHTML } from 'astro/runtime/server/index.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeHtml, bracedHtml } from './template-html.ts';

const strange = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '`', 'a', '\u202e', '\n', '&amp;') });

test('text and attributes are what a template prints', () => {
  fc.assert(
    fc.property(strange, (text) => {
      expect(bracedHtml(text)).toBe(escapeHTML(text));
      expect(attributeHtml('data-name', text)).toBe(String(addAttribute(text, 'data-name')));
    }),
  );
  expect(attributeHtml('data-order', 3)).toBe(String(addAttribute(3, 'data-order')));
});
