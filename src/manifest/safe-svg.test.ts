import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookThroughSvg } from './safe-svg.ts';

const box = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">';
const around = (inner: string): string => `${box}${inner}</svg>`;

describe('a picture that only draws', () => {
  test.each([
    ['our own icon', readFileSync('public/favicon.svg', 'utf8')],
    [
      'an XML declaration, a document type and a comment',
      `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg>\n<!-- drawn by us -->\n${around('<g/>')}\n`,
    ],
    [
      'a gradient named by a shape',
      around('<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><path fill="url(#a)" d="M0 0"/>'),
    ],
    ['a symbol used', around('<symbol id="s"><circle r="2"/></symbol><use href="#s"/><use xlink:href="#s"/>')],
    ['words', around('<title>A &amp; B &#169;</title><text x="1">Acme</text>')],
  ])('%s', (_what, text) => {
    expect(lookThroughSvg(text).wrong).toBeUndefined();
  });

  test('has the size of its viewBox, or of its width and height', () => {
    expect(lookThroughSvg(around(''))).toEqual({ width: 40, height: 20 });
    expect(lookThroughSvg('<svg width="12px" height="6"/>')).toEqual({ width: 12, height: 6 });
  });
});

describe('refused', () => {
  test.each([
    ['a script', around('<script>alert(1)</script>'), /<script>/],
    ['a script with a prefix', around('<svg:script>alert(1)</svg:script>'), /<svg:script>/],
    ['a script in capitals', around('<SCRIPT/>'), /<SCRIPT>/],
    ['a handler', box.replace('>', ' onload="alert(1)">') + '</svg>', /onload, which runs a script/],
    ['a handler on a shape', around("<rect OnClick='x'/>"), /OnClick/],
    ['HTML inside', around('<foreignObject><p/></foreignObject>'), /<foreignObject>/],
    ['a link', around('<a href="https://evil.example"><g/></a>'), /<a>/],
    ['an animation that sets an address', around('<set attributeName="href" to="javascript:x"/>'), /<set>/],
    ['a picture of another host', around('<image href="https://evil.example/x.png"/>'), /<image>/],
    ['use of another file', around('<use href="x.svg#a"/>'), /href that leads elsewhere/],
    ['a fill from elsewhere', around('<path fill="url( https://evil.example/#a)"/>'), /fill that leads elsewhere/],
    [
      'a style that imports',
      around('<style>@import "https://evil.example/x.css";</style>'),
      /a style that leads elsewhere/,
    ],
    ['the same in two parts', around('<style>@im<!-- -->port "x";</style>'), /a style that leads elsewhere/],
    ['the same escaped', around('<style>@\\69mport "x";</style>'), /a style that leads elsewhere/],
    ['a character reference in a style', around('<style>@&#105;mport "x";</style>'), /a style that leads elsewhere/],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${around('&a;')}`, /not plain SVG/],
    ['a stylesheet beside it', `<?xml-stylesheet href="x.css"?>${around('')}`, /not plain SVG/],
    ['a CDATA section', around('<![CDATA[<script/>]]>'), /not plain SVG/],
    ['an attribute without quotes', '<svg viewBox=0/>', /not plain SVG/],
    ['HTML', '<html><svg viewBox="0 0 1 1"/></html>', /<html>/],
    ['an element left open', box, /no whole <svg>/],
    ['an element closed by another', around('<g></path>'), /<\/path>, which closes nothing/],
    ['no size', '<svg></svg>', /neither a viewBox nor width and height/],
    ['nothing', '', /no whole <svg>/],
  ])('%s', (_what, text, message) => {
    expect(lookThroughSvg(text).wrong).toMatch(message);
  });

  test('whatever stands in it: what passes holds no word that runs or loads', () => {
    const pieces = fc.constantFrom(
      '<script>',
      '</script>',
      '<style>',
      '</style>',
      '<g>',
      '</g>',
      '<g onload="x"/>',
      '@import',
      'url(',
      'javascript:',
      '<!--',
      '-->',
      '&#60;',
      '<',
      '>',
      '"',
      "'",
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = around(parts.join(''));
        if (lookThroughSvg(text).wrong === undefined) {
          const tags = text.replace(/<!--[\s\S]*?-->/g, '').match(/<[^>]*>/g) ?? [];
          expect(tags.filter((tag) => /script|onload/i.test(tag))).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('takes a moment, however long the text', () => {
    const started = performance.now();
    lookThroughSvg(around(`<style>${'a{} '.repeat(16_000)}</style>`));
    lookThroughSvg(around('<g>'.repeat(20_000)));
    lookThroughSvg(`<svg ${'a="b" '.repeat(10_000)}`);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
