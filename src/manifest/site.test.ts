import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighbours } from './accent.ts';
import { contrast, luminance } from './css-colour.ts';
import { checked } from './parse-file.ts';
import { problemLine } from './problem.ts';
import { licenceUrl } from './site-licence.ts';
import { isInternal, site } from './site.ts';

const facts = {
  title: 'Notes',
  tagline: 'A site for a test.',
  url: 'https://example.org',
  organisation: { name: 'A test' },
};
const look = (more: object) => checked('site.yaml', { value: { ...facts, ...more } }, site);
const lines = (more: object): string[] => (look(more).problems ?? []).map(problemLine);

describe('where a site lives', () => {
  test.each([
    ['https://example.org', undefined, '/'],
    ['https://example.org/risk/', undefined, '/risk/'],
    ['https://example.org/risk', undefined, '/risk/'],
    ['https://example.org:8443/a/b-c/', '/a/b-c/', '/a/b-c/'],
    ['https://example.org', '/risk/', '/risk/'],
  ])('%s with base %s', (url, base, path) => {
    const { value } = look({ url, ...(base !== undefined && { base }) });
    expect(value).toMatchObject({ url: new URL(url).origin, base: path });
  });

  test.each([
    [
      { url: 'https://example.org/risk/', base: '/tools/' },
      /\(url\): found .*; expected the path \/tools\/, as in base, or none/,
    ],
    [{ url: 'https://example.org/?x=1' }, /\(url\).*without \? and #/],
    [{ url: 'https://example.org/a%20b/' }, /\(url\).*letters, digits/],
    [{ licens: 'MIT' }, /unknown key “licens”; expected only .*title, .*licence, visibility, logo, favicon, colours/],
    [{ visibility: 'private' }, /\(visibility\): found "private"; expected one of public, internal/],
    [{ logo: '../logo.svg' }, /\(logo\).*the name of a file beside site.yaml that ends in .svg or .png/],
    [{ favicon: 'icon.gif' }, /\(favicon\).*ends in .svg or .png or .ico/],
    [{ licence: 'Apache 2.0' }, /\(licence\): found "Apache 2.0"; expected Apache-2.0, as SPDX writes it/],
    [{ licence: 'mit license' }, /expected MIT, as SPDX writes it/],
    [{ licence: 'ours' }, /expected the SPDX id of one licence, such as MIT/],
    [{ licence: 5 }, /expected the SPDX id of one licence/],
  ])('%j is refused with one line that says what would be right', (more, message) => {
    expect(lines(more)).toEqual([expect.stringMatching(message)]);
  });

  test('a licence has an address, terms of one’s own have none', () => {
    expect(look({ licence: 'LicenseRef-Internal', visibility: 'internal' }).value).toSatisfy(isInternal);
    expect([licenceUrl('CC-BY-4.0'), licenceUrl('LicenseRef-Internal')]).toEqual([
      'https://spdx.org/licenses/CC-BY-4.0.html',
      undefined,
    ]);
  });
});

describe('accent colours', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');

  test('the colours that they are held against are those of the style sheet', () => {
    for (const [index, theme] of (['light', 'dark'] as const).entries())
      for (const { name, colour } of neighbours[theme])
        expect(new RegExp(String.raw`--${name}: light-dark\(([^,]+), ([^)]+)\);`).exec(tokens)?.[index + 1], name).toBe(
          colour,
        );
  });

  test('our own colours pass', () => {
    const [, light, dark] = /--accent: light-dark\(([^,]+), ([^)]+)\);/.exec(tokens) ?? [];
    expect(lines({ colours: { light, dark } })).toEqual([]);
  });

  test.each([
    [
      '#777777',
      '#ffffff',
      /\(colours.light\): found "#777777"; expected a darker colour: .*contrast of 4.5:1, and it has 3\.\d\d:1/,
    ],
    ['#0a4', '#9dc3f4', /a darker colour/],
    ['#1c4a80', 'hsl(210 80% 40%)', /\(colours.dark\).*a lighter colour/],
    ['rebeccapurple', '#fff', /a colour such as #0a5577/],
    ['rgb(0 0 0 / 50%)', '#fff', /without transparency/],
    ['#000;}*{display:none', '#fff', /a colour such as/],
  ])('%s and %s are refused with one line', (light, dark, message) => {
    expect(lines({ colours: { light, dark } })).toEqual([expect.stringMatching(message)]);
  });

  test.each([
    ['#fff', 1],
    ['#000000', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgb(100% 0% 0%)', 0.2126],
    ['hsl(120 100% 50%)', 0.7152],
    ['hsl(240deg, 100%, 50%)', 0.0722],
    ['oklch(100% 0 0)', 1],
    ['oklch(0.6279 0.2577 29.23)', 0.2126],
  ])('the luminance of %s is %d', (colour, value) => {
    expect(luminance(colour)).toBeCloseTo(value, 3);
  });

  test('one colour in two notations has one luminance, and contrast knows no order', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(channel, channel, channel, (r, g, b) => {
        const hex = `#${[r, g, b].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
        const value = luminance(hex) ?? -1;
        expect(luminance(`rgb(${String(r)} ${String(g)} ${String(b)})`)).toBeCloseTo(value, 12);
        expect(contrast(value, 1)).toBe(contrast(1, value));
      }),
    );
  });
});
