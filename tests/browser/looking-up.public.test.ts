import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { read } from '../site/built-site.ts';
import { openPage, openSession, type Session } from './browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const id = 'sparfenyuk/venv-mcp-server';
const twin = z.object({
  tools: z.array(
    z.object({ hash: z.string(), definition: z.looseObject({ name: z.string(), description: z.string() }) }),
  ),
});
const { tools } = twin.parse(JSON.parse(read(`/servers/${id}.json`)));

test('a manifest is looked up in the browser: what was captured, what has changed, what is new', async () => {
  const { page, complaints } = await openPage(session, '/lookup/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const [first, ...others] = tools.map(({ definition }) => definition);
  const changed = { ...first, description: 'Deletes every environment for good. <b>hush</b>' };
  const fresh = { name: 'purge_greenhouse_beds', description: 'Deletes all beds of a greenhouse for good.' };
  await page.getByLabel('Hash or manifest').fill(JSON.stringify({ tools: [changed, ...others, fresh] }));
  await page.getByRole('button', { name: 'Look up' }).click();
  await page.getByText(`${String(others.length)} as captured, 1 changed since the capture and 1 not in`).waitFor();
  const found = await page.locator('#found').textContent();
  expect(found).toContain('Differs from the captured one in description');
  expect(found).toContain('<b>hush</b>');
  expect(found).toContain(first?.description.trim().slice(0, 40));
  expect(await page.locator('#found li', { hasText: 'purge_greenhouse_beds' }).textContent()).toMatch(
    /Critical.*Destructive.*No captured tool has this name.*Recommended: hidden from agents/,
  );
  expect(await page.locator('#found li .risk').first().textContent()).toMatch(/Critical/);
  expect(asked.filter((line) => /hush|greenhouse|environment/.test(line))).toEqual([]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('what is asked for at once is looked up once, and its answer stays', async () => {
  const { page } = await openPage(session, '/lookup/');
  await page.evaluate(() => {
    const said: string[] = [];
    const status = document.querySelector('[data-lookup] [role=status]');
    if (status) new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
    Object.assign(window, { said });
  });
  await page.getByLabel('Hash or manifest').fill('{"tools": [{"name": "purge_greenhouse_beds"}]}');
  await page.getByRole('button', { name: 'Look up' }).click();
  await page.getByText('1 tool: 1 not in the catalogue').waitFor();
  // Longer than the page waits after typing.
  await page.waitForTimeout(800);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
    'Looking…',
    expect.stringContaining('1 not in the catalogue'),
  ]);
  await page.context().close();
});

test('a hash in the address is looked up, and one that nobody captured says what to do next', async () => {
  const { page } = await openPage(session, `/lookup/#${tools[0]?.hash ?? ''}`);
  await page.getByText('1 tool of the catalogue has this definition.').waitFor();
  await page
    .locator('#found')
    .getByRole('link', { name: tools[0]?.definition.name ?? '', exact: true })
    .click();
  await page.waitForURL(`**/tools/${id}/**`);
  await page.goto(`/lookup/#${'0'.repeat(64)}`);
  await page.getByText('Paste the whole tools/list answer instead').waitFor();
  await page.context().close();
});

test('what cannot be read is told with its place, and the example can be read', async () => {
  const { page } = await openPage(session, '/lookup/');
  await page.getByLabel('Hash or manifest').fill('{"tools": [\n  {"name": 1}\n]}');
  await page.getByText('pasted text (/tools/0): found').waitFor();
  await page.getByLabel('Hash or manifest').fill('0123456789abcdef');
  await page.getByText('a hash of 16 digits; expected a SHA-256 of 64').waitFor();
  await page.getByRole('button', { name: 'Show an example' }).click();
  await page.getByText(/^2 tools: /).waitFor();
  await page.context().close();
});
