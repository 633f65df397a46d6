import { readFileSync } from 'node:fs';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formats } from '../policy/formats.ts';
import * as library from '../library/index.ts';
import { serverTools } from '../mcp-server/server-tools.ts';
import { docMarkdown } from './doc-markdown.ts';
import { docPages } from './doc-pages.ts';
import { type Block, type DocPage } from './doc-page.ts';
import { documentedLibrary, libraryExports, libraryTypes, moduleAbout } from './library-exports.ts';

const text = (name: string): string => readFileSync(`src/library/${name}.ts`, 'utf8');
const pages = await docPages('https://small.example/base/', documentedLibrary(text('index'), text('types')));
const page = (slug: string): DocPage => {
  const found = pages.find((one) => one.slug === slug);
  if (!found) throw new Error(`no page ${slug}`);
  return found;
};
const words = (block: Block): string =>
  block.kind === 'terms' ? block.terms.map(({ term, text }) => `${term} ${text}`).join('\n') : block.text;
const wordsOf = ({ sections }: DocPage): string => sections.flatMap(({ blocks }) => blocks.map(words)).join('\n');

describe('the pages of the docs', () => {
  test('the command line: every file of the folder of commands, with its options', () => {
    const files = readdirSync('src/cli/commands').filter((file) => /(?<!\.test)\.ts$/.test(file));
    const ids = files.map((file) => file.replace('.ts', ''));
    expect(page('cli').sections.map(({ id }) => id)).toEqual(['start', ...ids.sort()]);
    for (const option of ['--catalog DIR', '--fail-on WHAT', '--profile ID', ...formats.map(({ id }) => `\`${id}\``)])
      expect(wordsOf(page('cli'))).toContain(option);
  });

  test('the library: every export, with signature and example', () => {
    const titles = page('library').sections.map(({ title }) => title);
    for (const name of Object.keys(library)) expect(titles).toContain(name);
    const text = wordsOf(page('library'));
    expect(text).toContain('function classify(tools: readonly ToolDefinition[]): Verdict[]');
    expect(text).toContain("import { verify } from 'tool-risk';");
    expect(text).toContain('interface Verdict {');
    expect(text).not.toContain('/**');
  });

  test('the MCP server: every tool, its schemas and our verdict, with an example that reads this catalogue', () => {
    const titles = page('mcp').sections.map(({ title }) => title);
    expect(titles).toEqual(['Connect', ...serverTools.map(({ name }) => name)]);
    const text = wordsOf(page('mcp'));
    expect(text.match(/Our verdict: Read, low risk/g)).toHaveLength(serverTools.length);
    expect(text).toContain('"https://small.example/base/"');
    expect(text).toContain('"additionalProperties": false');
  });

  test('every anchor is one of a kind, and nothing is empty', () => {
    for (const { slug, sections } of pages) {
      const ids = sections.map(({ id }) => id);
      expect(new Set(ids).size, slug).toBe(ids.length);
      for (const { id, blocks } of sections) {
        expect(blocks, id).not.toEqual([]);
        for (const block of blocks) expect(words(block).trim(), id).not.toBe('');
      }
    }
  });

  test('the Markdown twin says the same, and nothing outside code is mark-up', () => {
    for (const one of pages) {
      const twin = docMarkdown(one, `https://small.example/docs/${one.slug}/`);
      expect(twin).toContain(`\nPage: https://small.example/docs/${one.slug}/\n`);
      for (const { title, isCode } of one.sections) expect(twin).toContain(`\n## ${isCode ? `\`${title}\`` : title}\n`);
      const outside = twin.replace(/^```\w+\n[\s\S]*?\n```$/gm, '').replace(/`[^`\n]*`/g, '');
      expect(outside).not.toMatch(/(?<!\\)[<[]/);
    }
  });
});

describe('a module as its own text says it', () => {
  const module = `/** What it is. */
import { a } from './a.ts';

/**
 * Adds one.
 *
 * Twice is two.
 *
 * @param n a number,
 *   whole
 * @returns one more
 * @throws TypeError when it is none
 * @example
 * add(1); // 2
 */
export function add(n: number): number {
  return n + a;
}

/** A list. */
export const list: readonly string[] = ['x'];

/** Not exported. */
const hidden = 1;

/** One or two. */
export type Number = 1 | 2;
`;

  test('exports, types and the text above', () => {
    expect(moduleAbout(module)).toBe('What it is.');
    expect(libraryExports(module)).toEqual([
      {
        name: 'add',
        signature: 'function add(n: number): number',
        about: ['Adds one.', 'Twice is two.'],
        params: [{ name: 'n', about: 'a number, whole' }],
        returns: 'one more',
        throws: 'TypeError when it is none',
        example: 'add(1); // 2',
      },
      {
        ...{ name: 'list', signature: 'const list: readonly string[]', about: ['A list.'] },
        ...{ params: [], returns: '', throws: '', example: '' },
      },
    ]);
    expect(libraryTypes(module)).toMatchObject([{ name: 'Number', signature: 'type Number = 1 | 2;' }]);
    expect(moduleAbout('export const a = 1;')).toBe('');
  });
});
