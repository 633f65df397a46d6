import { expect, test } from 'vitest';
import { tightTemplate } from './tight-templates.ts';

test.each([
  ['<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n', '<ul><li>a</li><li>b</li></ul>'],
  [
    '<p class="x">\n  Words and\n  <a href="/">a link</a>\n  go on.\n</p>',
    '<p class="x">Words and\n  <a href="/">a link</a>\n  go on.</p>',
  ],
  [
    '{\n  list.map((one) => (\n    <li class:list={[one]}>\n      {one}\n    </li>\n  ))\n}',
    '{\n  list.map((one) => (<li class:list={[one]}>{one}</li>))\n}',
  ],
  ['<span>a</span>\n<span>b</span>', '<span>a</span>\n<span>b</span>'],
  ['<pre>\n a\n</pre>', '<pre>\n a\n</pre>'],
])('%j loses only line breaks that nobody sees', (text, tight) => {
  expect(tightTemplate(text)).toBe(tight);
});

test('the code above a template stays as it is', () => {
  const code = "---\nconst a = [\n  '<p>',\n];\n---\n";
  expect(tightTemplate(`${code}\n<p>\n  a\n</p>`)).toBe(`${code}<p>a</p>`);
});
