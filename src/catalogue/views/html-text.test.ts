import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showHidden } from '../../manifest/hidden-characters.ts';
import { codeHtml, longestColoured, nameHtml, sentenceHtml } from './html-text.ts';
import { markedHtml, markedNameHtml } from './marked-html.ts';

const strange = fc.string({
  unit: fc.constantFrom('<', '>', '&', '"', "'", '`', 'a', '_', '\u202e', '</script', '\n'),
});
const marking = { deciding: 'deletes-records', alarming: [] };
const segments = fc.array(
  fc.record({
    text: strange,
    rules: fc.subarray(['deletes-records', 'changes-records']),
    marks: fc.array(fc.nat({ max: 9 }), { maxLength: 2 }),
  }),
);

/** The text that a browser would show, and the tags around it. */
const tags = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];
const shown = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test('whatever a text holds, it is shown as it is, between tags of ours alone', () => {
  fc.assert(
    fc.property(strange, (text) => {
      for (const tag of tags(sentenceHtml(text))) expect(['<code>', '</code>']).toContain(tag);
      for (const tag of tags(nameHtml(text))) expect(tag).toBe('<wbr>');
      for (const tag of tags(codeHtml('json', text))) expect(['<b>', '</b>']).toContain(tag);
      expect(shown(nameHtml(text))).toBe(text);
      expect(shown(codeHtml('json', text))).toBe(text);
      expect(shown(codeHtml('toml', text))).toBe(text);
    }),
  );
});

test('keys of JSON are set apart, up to a length, and nothing in another language', () => {
  const json = '{"a": ["a", {"b": "c"}]}';
  const [plain, coloured] = ['{"a": ["a", {"b": "c"}]}', '{<b>"a"</b>: ["a", {<b>"b"</b>: "c"}]}'];
  expect([codeHtml('json', json), codeHtml('yaml', json)]).toEqual([coloured, plain]);
  const long = (length: number): string => `{"a": "${'x'.repeat(length - 9)}"}`;
  const isColoured = (length: number): boolean => tags(codeHtml('json', long(length))).length > 0;
  expect(long(100)).toHaveLength(100);
  expect([longestColoured, longestColoured + 1].map(isColoured)).toEqual([true, false]);
});

test('words of a definition stand in quotes or marks, and each mark leads to its note', () => {
  fc.assert(
    fc.property(segments, (parts) => {
      const ours =
        /^<(?:\/?q|\/?mark|mark class="faint"|\/?sup|\/a|a id="mark-\d" href="#note-\d" data-rule="[a-z, -]+"|wbr)>$/;
      for (const html of [markedHtml(parts, marking), markedNameHtml(parts, marking)])
        for (const tag of tags(html)) expect(tag).toMatch(ours);
      const text = parts.map((part) => showHidden(part.text)).join('');
      expect(shown(markedNameHtml(parts, marking))).toBe(text);
    }),
  );
});
