import { expect, test } from 'vitest';
import { urlsUnder } from '../../urls.ts';
import { siblingLinksHtml, toolLinksHtml } from './tool-links-html.ts';

const link = {
  server: 'acme/shop',
  serverTitle: 'Acme <Shop>',
  slug: 'get_item',
  name: 'get_item\u200B<i>',
  category: 'Read',
  risk: 'low',
} as const;

test('a tool of the same server is reached by a relative address, its name shown and escaped', () => {
  expect(siblingLinksHtml([link])).toBe(
    '<li><span class="risk low">Low</span> <a href="../get_item/">get_item⟨U+200B⟩&lt;i&gt;</a></li>',
  );
});

test('a tool of another server stands with the name of that one', () => {
  expect(toolLinksHtml([link], urlsUnder('/base/'))).toContain(
    '<a href="/base/tools/acme/shop/get_item/">get_item⟨U+200B⟩&lt;i&gt;</a> <span class="note"> Acme &lt;Shop&gt;</span>',
  );
});
