import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgedServer } from '../../src/explain/judged-server.ts';
import { type ServerTwin } from '../../src/explain/server-twin.ts';
import claudeCode from '../../src/policy/formats/claude-code.ts';
import { read } from '../site/built-site.ts';
import { openPage, openSession, type Session } from './browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);

const config = `{
  // a comment, and a comma too many
  "mcpServers": {
    "code": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-github"], "env": { "TOKEN": "hush-hush" } },
    "chat": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-slack@1.0.0"] },
    "mine": { "command": "node", "args": ["hush-hush.js"] },
  },
}`;

test('two servers side by side, picked by keyboard; the address keeps the pair', async () => {
  const { page, complaints } = await openPage(session, '/compare/');
  await page.getByLabel('First server').fill('github (reference)');
  await page.keyboard.press('Tab');
  await page.keyboard.type('sparfenyuk/venv-mcp-server');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'By category and risk' }).waitFor();
  expect(await page.locator('table.matrix').count()).toBe(2);
  expect(new URL(page.url()).searchParams.get('a')).toBe('modelcontextprotocol/server-github');
  expect(new URL(page.url()).searchParams.get('b')).toBe('sparfenyuk/venv-mcp-server');
  await page.getByRole('heading', { name: 'Only GitHub (reference)' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.reload();
  await page.getByRole('status').getByText('No tool has the same name in both').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a server compared with itself has every name in both, with the same verdict', async () => {
  const venv = encodeURIComponent('sparfenyuk/venv-mcp-server');
  const { page } = await openPage(session, `/compare/?a=${venv}&b=${venv}`);
  await page.getByText('with the same verdict on both sides').waitFor();
  expect(await page.locator('table.pair').last().locator('tbody tr').count()).toBe(
    await page
      .locator('table.pair')
      .last()
      .locator('tbody a')
      .count()
      .then((links) => links / 2),
  );
  await page.context().close();
});

test('a server that is not there is told', async () => {
  const { page } = await openPage(session, '/compare/?a=nobody%2Fnothing&b=playwright%2Fmcp');
  await page.getByText('The catalogue has no server “nobody/nothing”').waitFor();
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'a pasted configuration shows what its servers do together (%s)',
  async (colorScheme) => {
    const { page, complaints } = await openPage(session, '/stack/', { colorScheme });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.getByLabel('Configuration').fill(config);
    await page.getByRole('button', { name: 'Look' }).click();
    await page.getByText('All three legs of the lethal trifecta are here').first().waitFor();
    expect(await page.getByRole('link', { name: 'One policy for this server alone' }).count()).toBe(2);
    expect(await page.locator('#stack').textContent()).toContain('names no published package');
    expect(await page.locator('#stack').textContent()).not.toContain('hush');
    expect(page.url()).not.toContain('hush');
    expect(asked.filter((line) => line.includes('hush'))).toEqual([]);
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

const copied = async (page: Page) => (await page.locator('#policy-text').textContent()) ?? '';

test('one policy decides about every tool of every server; a leg is hidden by keyboard, and the address keeps it', async () => {
  const { page, complaints } = await openPage(session, '/stack/');
  await page.getByLabel('Configuration').fill(config);
  await page.getByLabel('Where your agent runs').selectOption('claude-code');
  const hide = page.getByRole('button', { name: 'Hide this leg “Data goes out”' });
  await hide.focus();
  await page.keyboard.press('Enter');
  await page.getByText('This policy breaks the lethal trifecta').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('leg-outbound-hide');
  expect(await hide.getAttribute('aria-pressed')).toBe('true');
  const text = await copied(page);
  const servers = { code: 'modelcontextprotocol/server-github', chat: 'modelcontextprotocol/server-slack' };
  for (const [key, id] of Object.entries(servers)) {
    const twin = JSON.parse(read(`/servers/${id}.json`)) as ServerTwin;
    const { tools } = judgedServer(twin);
    const decide = claudeCode.evaluate(text, {
      serverKey: key,
      serverTitle: '',
      version: '',
      tools: tools.map(({ entry }) => entry),
    });
    for (const { entry, signals } of tools) {
      const { decision, withoutConditions } = entry.recommendation;
      const wanted = signals.includes('outbound') ? 'hide' : (withoutConditions ?? decision).kind;
      const got = decide(entry.tool).kind;
      if (wanted === 'limit') expect(['limit', 'ask']).toContain(got);
      else expect(got).toBe(wanted === 'deny' ? 'hide' : wanted);
    }
  }
  const address = page.url();
  const { page: other } = await openPage(session, new URL(address).pathname + new URL(address).hash);
  await other.getByText('This stack comes from an address').waitFor();
  expect(await copied(other)).toBe(text);
  await page.getByText('Keep or share this').click();
  expect(await page.locator('#stack-markdown').textContent()).toContain('## Policy for Claude Code');
  await page.getByLabel('Where your agent runs').selectOption('policylayer');
  await page.getByRole('heading', { name: 'A policy for each of them' }).waitFor();
  expect(await axe(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await Promise.all([page.context().close(), other.context().close()]);
});

test('text that is no configuration is told, and the example is one', async () => {
  const { page } = await openPage(session, '/stack/');
  await page.getByLabel('Configuration').fill('{"servers');
  await page.getByText('This is no configuration with servers').waitFor();
  await page.getByRole('button', { name: 'Show an example' }).click();
  await page.getByText('1 server not in the catalogue').first().waitFor();
  await page.getByLabel('Configuration').fill('');
  await page.getByRole('button', { name: 'Look' }).click();
  await page.getByText('There is nothing to read yet').waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await page.context().close();
});
