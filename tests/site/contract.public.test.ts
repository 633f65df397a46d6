import { expect, test } from 'vitest';
import * as z from 'zod';
import { publishedVerdict } from '../../src/explain/published-verdict.ts';
import { files, read } from './built-site.ts';

test('the site has its seed pages', () => {
  expect(files.size).toBeGreaterThan(800);
});

const policies = (page: string): unknown[] =>
  [...read(page).matchAll(/<code\b[^>]*>([\s\S]*?)<\/code>/g)]
    .map(([, inner = '']) => inner.replace(/<[^>]+>/g, ''))
    .filter((text) => text.trimStart().startsWith('{'))
    .map((text) => JSON.parse(text) as unknown);

test.each([
  ['sparfenyuk/venv-mcp-server', 'add_packages', 'Write', 'medium', 30],
  ['sparfenyuk/venv-mcp-server', 'sync', 'Write', 'medium', 30],
  ['sparfenyuk/venv-mcp-server', 'run_in_venv', 'Execute', 'high', 10],
  ['rshade/mcp-devtools-server', 'python_venv', 'Execute', 'high', 10],
  ['yzfly/mcp-python-interpreter', 'install_package', 'Execute', 'high', 10],
])('%s %s is %s, %s, limited to %i a minute', (server, name, category, risk, max) => {
  const twin = JSON.parse(read(`/servers/${server}.json`)) as { tools: { verdict: object }[] };
  const verdict = twin.tools.map((tool) => publishedVerdict.parse(tool.verdict)).find((one) => one.name === name);
  expect(verdict).toMatchObject({ category, risk });
  expect(read(`/tools/${server}/${name}/index.html`)).toContain(`limited to ${String(max)} calls a minute`);
  const limits = [{ counter: `${name}_rate`, window: 'minute', max, scope: 'grant' }];
  const [document] = policies(`/servers/${server}/index.html`);
  expect(document).toMatchObject({ version: '1', default: 'deny', tools: { [name]: { limits } } });
});

test('a page whose verdict comes from a review says who read, and never lets a language model pass for a person', () => {
  const twin = z.object({ tools: z.array(z.object({ url: z.string(), verdict: publishedVerdict })) });
  const { tools } = twin.parse(JSON.parse(read('/servers/sparfenyuk/venv-mcp-server.json')));
  const reviewed = tools.filter(({ verdict }) => verdict.review?.reader === 'model');
  expect(reviewed.length).toBeGreaterThan(0);
  for (const { url, verdict } of reviewed) {
    const html = read(`${new URL(url).pathname}index.html`);
    expect(html).toContain('Reviewed by a language model, not by a person.');
    expect(html).toContain(`<time>${verdict.review?.date ?? ''}</time>`);
    expect(html).toContain('href="/method/#reviews"');
    expect(html).toContain('The reader’s reason');
  }
});
