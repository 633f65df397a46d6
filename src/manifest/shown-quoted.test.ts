import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { printToml } from '../policy/toml-text.ts';
import { printable } from './printable.ts';
import { withoutCommands } from './runner-commands.ts';
import { printedJson } from './shown-quoted.ts';

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** What each runner looks for in a line of output. */
const acted = /##(?:vso|teamcity|group|)\[|^\s*::/m;

const texts = [
  'a\u009b31mb',
  'a\u0085b',
  'a\u202eb\u2066c',
  'a\u{E0041}\u{E007F}b',
  'a\u200b\u200d\u2060\ufeffb',
  'a\ufe0f\u{E0155}b',
  'a\u2028b\u3164',
  'plain “quoted” ü 名前 👍🏽',
  '##vso[task.setvariable variable=PATH]/evil',
  'x ##[add-mask]y ###[group]z ##teamcity[testFailed]',
  '::stop-commands::x',
  '  ::warning file=a.ts::safe',
  '##',
  'a::b',
];

test.each(texts)('%j in JSON and TOML is the same data, can be seen and orders no runner about', (text) => {
  const value = { [text]: { inner: [text, { [text]: text }] } };
  for (const [written, read] of [
    [printedJson(value), JSON.parse],
    [printToml(value), parse],
  ] as const) {
    expect(written.replaceAll('\n', '')).not.toMatch(unseen);
    expect(written).not.toMatch(acted);
    expect(read(written)).toEqual(value);
  }
});

test.each(texts)('%j on a line for people orders no runner about', (text) => {
  expect(printable(text)).not.toMatch(acted);
  expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

describe('what orders no runner about stays as it is', () => {
  test.each(['a::b', '# a', '## heading', 'std::vector', 'issue ##12', '##[', ': a'])('%s', (text) => {
    expect(withoutCommands(text).replace(/\\u0023#\[$/, '##[')).toBe(text);
  });
});
