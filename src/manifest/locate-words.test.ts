import { expect, test } from 'vitest';
import { textAt } from './json-pointer.ts';
import { locateWords } from './locate-words.ts';
import { normalise } from './normalise.ts';

const tool = normalise({
  name: 'send_file',
  title: 'Send a file (beta)',
  description: 'Upload a file.\n\nIt overwrites  what is\nthere. Resending is safe; send again.',
  annotations: { title: 'secretly harmless' },
  inputSchema: {
    type: 'object',
    properties: {
      path: { type: 'string', description: 'Where to write it', default: '/tmp/anything' },
      mode: { enum: ['keep', 'replace'] },
      list: { type: 'array', items: { type: 'string', description: 'an entry of the list' } },
    },
  },
});

test.each([
  ['words between others', 'a file', '/description', 'a file'],
  [
    'words across lines, with any white space',
    'overwrites what is there',
    '/description',
    'overwrites  what is\nthere',
  ],
  ['a whole word before a part of one', 'send', '/description', 'send'],
  ['a whole text before a part of one', 'send_file', '/name', 'send_file'],
  ['an argument', 'path', '/inputSchema/properties/path', 'path'],
  ['a value', 'replace', '/inputSchema/properties/mode/enum/1', 'replace'],
  ['what is said of an argument', 'write it', '/inputSchema/properties/path/description', 'write it'],
  ['signs that patterns use', 'file (beta)', '/title', 'file (beta)'],
  ['a part of a word, last', 'verwrite', '/description', 'verwrite'],
  ['what no page prints', '/tmp/anything', '/inputSchema/properties/path/default', '/tmp/anything'],
  ['what is said of elements', 'entry of', '/inputSchema/properties/list/items/description', 'entry of'],
])('finds %s', (_what, words, field, text) => {
  const span = locateWords(tool, words);
  expect(span?.field).toBe(field);
  expect(span && textAt(tool.definition, span.field)?.slice(span.start, span.end)).toBe(text);
});

test.each([
  ['other words', 'deletes'],
  ['another case', 'UPLOAD'],
  ['annotations, which are claims', 'harmless'],
  ['nothing', '  '],
])('does not find %s', (_what, words) => {
  expect(locateWords(tool, words)).toBeUndefined();
});
