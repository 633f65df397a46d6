import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page } from 'playwright-core';
import { type DecisionKind } from '../../src/policy/recommendation.ts';
import { formats } from '../../src/policy/formats.ts';
import { openPage, openSession, type Session } from './browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const server = '/servers/sparfenyuk/venv-mcp-server/';
const add = '/tools/sparfenyuk/venv-mcp-server/add_packages/';
/** All tools of that server. */
const tools = ['add_packages', 'sync', 'run_in_venv'];
const run = '/tools/sparfenyuk/venv-mcp-server/run_in_venv/';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Copies by the button's own key press and reads the clipboard. */
async function copied(page: Page): Promise<string> {
  const button = page.locator('.policy').getByRole('button', { name: 'Copy the policy' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Copied', { exact: true }).first().waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Moves the keyboard's focus forward until it stands on the field. */
async function tabTo(page: Page, label: string): Promise<void> {
  const field = page.getByLabel(label);
  for (let presses = 0; presses < 200; presses += 1) {
    if (await field.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${label} by keyboard`);
}

const targetField = 'Where your agent runs';

test('by keyboard alone: choose a target, name the server, copy; the choice survives navigation', async () => {
  const { page, complaints } = await openPage(session, add, clipboard);
  await tabTo(page, targetField);
  await page.keyboard.type('Codex');
  await expect.poll(() => page.getByText('config.toml').count()).toBeGreaterThan(0);
  await tabTo(page, 'Name of this server below mcp_servers');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('my-venv');
  await expect.poll(() => page.locator('#policy-text').textContent()).toContain('[mcp_servers.my-venv.tools');

  const codex = formats.find(({ id }) => id === 'codex');
  if (!codex) throw new Error('no format codex');
  const target = { serverKey: 'my-venv', serverTitle: 'Venv', version: '1.0.0' };
  const text = await copied(page);
  const merged = codex.merged(codex.start(target), text, target, ['add_packages']);
  expect(codex.evaluate(merged, target)('add_packages').kind).toBe('ask');
  expect(await page.locator('.policy .badge').textContent()).toBe('asks instead');

  await page.goto(run);
  await expect
    .poll(() => page.locator('#policy-text').textContent())
    .toContain('[mcp_servers.my-venv.tools.run_in_venv]');
  expect(await page.getByLabel(targetField).inputValue()).toBe('codex');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('every target writes a policy that parses and does what its badge says', async () => {
  const { page, complaints } = await openPage(session, add, clipboard);
  const as: Readonly<Record<string, readonly DecisionKind[]>> = {
    enforced: ['limit'],
    'asks instead': ['ask'],
    'denies instead': ['deny', 'hide'],
  };
  // Venv claims of none of its tools that it only reads.
  const recommendation = {
    decision: { kind: 'ask' },
    reason: '',
    conditions: [],
    withoutConditions: undefined,
  } as const;
  const known = tools.map((tool) => ({ tool, recommendation }));
  const target = { serverKey: 'venv', serverTitle: 'Venv', version: '1.0.0', tools: known };
  for (const format of formats) {
    await page.getByLabel(targetField).selectOption(format.id);
    await page.getByRole('link', { name: `${format.title} documentation` }).waitFor();
    const decide = format.evaluate(format.merged(format.start(target), await copied(page), target, tools), target);
    const badge = (await page.locator('.policy .badge').textContent()) ?? '';
    expect(as[badge], `${format.id}: ${badge}`).toContain(decide('add_packages').kind);
    // None of them is to be refused by a target that can limit or ask.
    if (badge !== 'denies instead')
      for (const tool of tools) expect(['deny', 'hide'], `${format.id}, ${tool}`).not.toContain(decide(tool).kind);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a server’s page writes every profile as a document for the whole server', async () => {
  const { page, complaints } = await openPage(session, server, clipboard);
  await page.getByLabel(targetField).selectOption('claude-code');
  await page.getByLabel('Profile').selectOption('read-only');
  await expect.poll(() => page.locator('#policy-text').textContent()).toContain('"deny": [');
  const claude = formats.find(({ id }) => id === 'claude-code');
  const target = { serverKey: 'venv', serverTitle: 'Venv', version: '1.0.0' };
  const decide = claude?.evaluate(await copied(page), target);
  for (const tool of ['add_packages', 'sync', 'run_in_venv']) expect(decide?.(tool).kind, tool).toBe('hide');
  expect(await page.locator('.policy').textContent()).toMatch(
    /\d+ tools as of .+tools that appear later are asked about/,
  );
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the trial shows which of 45 calls pass', async () => {
  const { page, complaints } = await openPage(session, add);
  await page.getByText('Try it: which calls pass?').click();
  await page.getByLabel('Calls', { exact: true }).first().fill('45');
  await page.getByRole('button', { name: 'Try' }).click();
  await page.getByText('Of 45 calls, 30 pass, 0 wait for a person and 15 are refused.').waitFor();
  expect(await page.locator('.calls .refused').count()).toBe(15);
  const { violations } = await new AxeBuilder({ page }).include('#policy').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByLabel(targetField).selectOption('claude-code');
  await page.getByRole('button', { name: 'Try' }).click();
  await page.getByText('Of 45 calls, 0 pass, 45 wait for a person and 0 are refused.').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a command is refused until the reader says which ones pass, and a wrong value is told and cannot be copied', async () => {
  const { page, complaints } = await openPage(session, '/tools/npm/just-bash-mcp/bash/', clipboard);
  await page.getByLabel(targetField).selectOption('intercept');
  await page.locator('.policy .badge').getByText('denies instead').waitFor();
  const field = page.getByLabel('Only commands that begin with (command)');
  expect(await field.getAttribute('placeholder')).toBe('such as ls, git');
  await field.fill('bash');
  await page.getByText('command: bash runs whatever it is given').waitFor();
  for (const button of await page.getByRole('button', { name: 'Copy the policy' }).all())
    expect(await button.isDisabled()).toBe(true);
  expect(await page.getByRole('link', { name: 'Download the policy' }).isVisible()).toBe(false);

  await field.fill('ls, git');
  await page.locator('.policy .badge').getByText('enforced').waitFor();
  const intercept = formats.find(({ id }) => id === 'intercept');
  if (!intercept) throw new Error('no format intercept');
  const target = { serverKey: 'just-bash', serverTitle: 'Just Bash', version: '1.0.0' };
  const merged = intercept.merged(intercept.start(target), await copied(page), target, ['bash']);
  const decide = intercept.evaluate(merged, target);
  expect(decide('bash', { command: 'git status' }).kind).toBe('limit');
  for (const command of ['git status; id', 'env X=1 git', 'rm x', ['git'], undefined])
    expect(decide('bash', command === undefined ? {} : { command }).kind, String(command)).toBe('deny');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what is copied at once lists every tool of the server, and the entry alone says what it is', async () => {
  const { page, complaints } = await openPage(session, add, clipboard);
  await page.keyboard.press('c');
  await page.getByText('Copied', { exact: true }).first().waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const { tools: listed } = JSON.parse(text) as { tools: object };
  expect(Object.keys(listed).sort()).toEqual(tools.toSorted());
  expect(await page.locator('#policy-text').textContent()).toBe(text);
  await page.getByText('The entry for add_packages alone').click();
  await page.getByText('Alone it would refuse others of Venv.').waitFor();
  await page.getByRole('button', { name: 'Copy this text' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toContain('run_in_venv');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('where the server’s tools cannot be loaded, nothing is copied that would refuse them', async () => {
  const { page } = await openPage(session, '/', clipboard);
  await page.evaluate(() => navigator.clipboard.writeText('as before'));
  await page.route('**/servers/*/*.json', (route) => route.abort());
  await page.goto(add);
  await page.keyboard.press('c');
  await page.getByText('Not loaded; try again').waitFor();
  await page.getByText('The tools of the server could not be loaded.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('as before');
  expect(await page.getByRole('link', { name: 'on the page of Venv' }).isVisible()).toBe(true);
  await page.unroute('**/servers/*/*.json');
  await page.keyboard.press('c');
  await page.getByText('Copied', { exact: true }).first().waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('run_in_venv');
  await page.context().close();
});

test('where a server’s profiles cannot be loaded, its page keeps the document that it has', async () => {
  const { page } = await openPage(session, '/');
  await page.route('**/servers/*/*.json', (route) => route.abort());
  await page.goto(server);
  const before = await page.locator('#policy-text').textContent();
  await page.getByLabel('Profile').selectOption('strict');
  await page.getByText('The tools of the server could not be loaded.').waitFor();
  expect(await page.locator('#policy-text').textContent()).toBe(before);
  expect(before).toContain('run_in_venv');
  await page.context().close();
});

test('answers follow the target, on this page and the next', async () => {
  const { page, complaints } = await openPage(session, add);
  const answer = (about: string) => page.locator(`[data-answer=${about}]`).textContent();
  expect(await answer('enforce')).toContain('PolicyLayer');
  await page.getByLabel(targetField).selectOption('claude-code');
  await expect.poll(() => answer('enforce')).toMatch(/Claude Code: .*runs only when a person approves the call/);
  expect(await answer('limit')).toMatch(/^No: Claude Code does not count calls/);
  await page.goto(run);
  await expect
    .poll(() => answer('block'))
    .toMatch(/^In the text for Claude Code run_in_venv runs only when a person approves/);
  await page.getByLabel(targetField).selectOption('toolhive');
  await expect.poll(() => answer('block')).toMatch(/^The text for ToolHive \(Cedar\) does it: .* refused/);
  for (const about of ['enforce', 'limit', 'block'])
    expect(await answer(about), about).not.toMatch(/PolicyLayer|person approves|Claude/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a reader can let limited tools run where a target cannot count, and has to choose so for each target', async () => {
  const { page, complaints } = await openPage(session, add, clipboard);
  const badge = () => page.locator('.policy .badge').textContent();
  expect(await page.getByLabel('Tools with a limit').count()).toBe(0);
  await page.getByLabel(targetField).selectOption('toolhive');
  await page.getByText('the working one lets 3 of them run without it').waitFor();
  expect(await badge()).toBe('denies instead');
  await page.getByLabel('Tools with a limit').selectOption('working');
  await expect.poll(badge).toBe('cannot limit');
  expect(await page.locator('[data-part=does]').textContent()).toContain('runs without its limit of 30 calls a minute');
  const toolhive = formats.find(({ id }) => id === 'toolhive');
  const target = { serverKey: 'venv', serverTitle: 'Venv', version: '1.0.0' };
  const decide = toolhive?.evaluate(await copied(page), target);
  expect(tools.map((tool) => decide?.(tool).kind)).toEqual(['allow', 'allow', 'allow']);
  const { violations } = await new AxeBuilder({ page }).include('#policy').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByLabel(targetField).selectOption('copilot-agent');
  await expect.poll(badge).toBe('denies instead');
  expect(await page.getByLabel('Tools with a limit').inputValue()).toBe('strict');
  await page.getByLabel(targetField).selectOption('codex');
  await expect.poll(() => page.getByLabel('Tools with a limit').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a name that a target cannot read is told', async () => {
  const { page } = await openPage(session, add);
  await page.getByLabel(targetField).selectOption('gemini-cli');
  await page
    .getByLabel('Name of this server in mcpServers')
    .fill('a-name-that-is-longer-than-the-client-takes-with-the-tool');
  await page.getByText('Use at most 25 characters').first().waitFor();
  await page.context().close();
});

test('without JavaScript nothing is dead, and a link leads to the text for every target', async () => {
  const { page } = await openPage(session, add, { javaScriptEnabled: false });
  expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
  expect(await page.locator('a:visible:not([href])').count()).toBe(0);
  await page.getByRole('link', { name: 'on the page of Venv' }).click();
  for (const tool of tools) expect(await page.locator('#policy-text').textContent()).toContain(tool);
  await page.goBack();
  await page.getByRole('link', { name: 'The policy of Venv for every target, on one page' }).click();
  expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
  const texts = await page
    .getByRole('navigation', { name: 'Targets' })
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => {
        const { hash, textContent } = link as HTMLAnchorElement;
        return [textContent, document.querySelector(`${hash} pre`)?.textContent ?? ''] as const;
      }),
    );
  expect(texts.map(([title]) => title).sort()).toEqual(formats.map(({ title }) => title).sort());
  for (const [title, text] of texts) {
    expect(text.trim(), title).not.toBe('');
    // Lists of what is allowed name none of them where a target can neither count nor ask.
    if (/^(?:PolicyLayer|Claude Code|Codex)$/.test(title))
      for (const tool of tools) expect(text, title).toContain(tool);
  }
  for (const { id, title } of formats) {
    await page.goto(`/policies/${id}/`);
    expect(await page.textContent('h1')).toBe(title);
    expect(await page.getByRole('heading', { name: 'Traps' }).isVisible()).toBe(true);
    expect((await page.locator('#policy-text').textContent())?.length).toBeGreaterThan(10);
  }
  await page.context().close();
});
