import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { publishedVerdict } from '../explain/published-verdict.ts';
import { libraryExports } from '../docs/library-exports.ts';
import * as library from './index.ts';

const { classify, formats, parseManifest, recommend, verify } = library;

const documented = libraryExports(readFileSync('src/library/index.ts', 'utf8'));

describe('the examples in the documentation', () => {
  test('every export has a text, and an example', () => {
    expect(documented.map(({ name }) => name).sort()).toEqual(Object.keys(library).sort());
    for (const { name, about, example } of documented) expect([about.join(''), example], name).not.toContain('');
  });

  test.each(documented)('$name: prints what its comments say', ({ example }) => {
    const printed: string[] = [];
    const console = { log: (...values: unknown[]) => printed.push(values.map(shown).join(' ')) };
    const body = example.replace(/^import (\{.*?\}) from 'tool-risk';$/m, 'const $1 = library;');
    expect(body).not.toBe(example);
    new Function('library', 'console', `'use strict'; ${body}`)(library, console);
    expect(printed.length).toBeGreaterThan(0);
    expect(printed).toEqual([...example.matchAll(/ \/\/ (.*)$/gm)].map(([, comment]) => comment));
  });
});

const shown = (value: unknown): string => (typeof value === 'string' ? value : inspect(value));

describe('parseManifest', () => {
  test('takes text and parsed JSON alike', () => {
    const manifest = { tools: [{ name: 'list_notes', inputSchema: { type: 'object' } }], nextCursor: 'more' };
    expect(parseManifest(manifest)).toEqual(parseManifest(JSON.stringify(manifest)));
    expect(parseManifest(manifest)).toMatchObject({ ok: true, missing: [{ file: 'manifest' }] });
  });

  const circle: Record<string, unknown> = { name: 'a' };
  circle['circle'] = circle;
  test.each([undefined, null, 7, 7n, '', '{', [], {}, circle, () => 1, Symbol('x'), { tools: [{}] }])(
    'case %#: what is no manifest is a problem, never a throw',
    (source) => {
      const manifest = parseManifest(source, 'mine');
      expect(manifest).toMatchObject({ ok: false, problems: [{ file: 'mine' }] });
    },
  );
});

describe('classify and recommend', () => {
  test('give what the command prints, in the published form', () => {
    const [verdict] = classify([{ name: 'send_email', description: 'Sends an e-mail to anybody.' }]);
    expect(publishedVerdict.safeParse(verdict).error).toBeUndefined();
  });

  test('a policy holds every tool, and what the format cannot express is said', () => {
    const tools = ['read_note', 'send_note', 'delete_note'].map((name) => ({ name }));
    for (const { id } of formats) {
      const answer = recommend(tools, { format: id, profile: 'strict', server: 'notes' });
      expect(answer, id).toMatchObject({ ok: true, tools: tools.map(({ name }) => ({ tool: name })) });
      if (answer.ok) expect(answer.policy?.text.length ?? 0, id).toBeGreaterThan(0);
    }
  });

  test.each([
    [{ format: 'claude' }, 'format'],
    [{ format: 'claude-code', profile: 'lax' as 'strict' }, 'profile'],
    [{ format: 'claude-code', server: 'a__b' }, 'server'],
  ])('wrong options %j are a problem at %s', (options, at) => {
    expect(recommend([{ name: 'a' }], options)).toMatchObject({ ok: false, problems: [{ file: 'options', at }] });
  });

  test.each([undefined, {}, [null], [{}], [{ name: '' }], [{ name: 7 }]])('%j is a TypeError', (tools) => {
    expect(() => classify(tools as never)).toThrow(TypeError);
    expect(() => verify({ reviewed: [], live: tools as never })).toThrow(TypeError);
  });

  test('whatever a manifest holds, verdicts are plain data and a list is as reviewed beside itself', () => {
    const definition = fc.record({
      name: fc.string({ minLength: 1, unit: 'binary' }),
      description: fc.string({ unit: 'binary' }),
      inputSchema: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.array(definition, { minLength: 1, maxLength: 5 }), (definitions) => {
        const manifest = parseManifest({ tools: definitions });
        if (!manifest.ok) return;
        const verdicts = classify(manifest.tools);
        expect(structuredClone(verdicts)).toEqual(verdicts);
        expect(verify({ reviewed: manifest.tools, live: manifest.tools }).asReviewed).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
