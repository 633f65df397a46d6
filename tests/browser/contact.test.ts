import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serverIds } from '../../src/catalogue/read-catalogue.ts';
import { catalogueFolder } from '../public-catalogue.ts';
import { openPage, openSession, type Session } from './browser.ts';
import { buildSmallSite } from './small-site.ts';

/** Any server of the catalogue, and any tool of it. */
const [server = ''] = serverIds(catalogueFolder);
const received: string[] = [];
let status = 200;
let session: Session;
let endpoint: Server;
let work: string;

beforeAll(async () => {
  endpoint = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      received.push(body);
      response.writeHead(status, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' }).end('thanks');
    });
  });
  await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
  const { port } = endpoint.address() as AddressInfo;
  work = mkdtempSync(join(tmpdir(), 'catalogue-contact-'));
  const contact = { endpoint: `http://127.0.0.1:${String(port)}/form` };
  session = await openSession(buildSmallSite(work, server, { contact }));
});
afterAll(async () => {
  await session.close();
  endpoint.close();
  rmSync(work, { recursive: true, force: true });
});
beforeEach(() => {
  received.length = 0;
  status = 200;
});

async function write(page: Page): Promise<void> {
  await page.getByLabel('Your mail address').fill('reader@reader.example');
  await page.getByLabel('Message').fill('The verdict of sync seems wrong.');
}
const state = (page: Page) => page.getByRole('status');
const send = (page: Page) => page.getByRole('button', { name: 'Send' }).click();

test('from a tool’s page: the form knows the page, sends, and says so', async () => {
  const tool = readdirSync(join(work, 'site/tools', server))[0] ?? '';
  const { page } = await openPage(session, `/tools/${server}/${tool}/`);
  await page.getByRole('link', { name: 'Contact', exact: true }).click();
  await page.waitForURL('**/contact/');
  expect(await page.getByLabel('Which page').inputValue()).toContain(`/tools/${server}/${tool}/`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await write(page);
  await send(page);
  await expect.poll(() => state(page).textContent()).toBe('Message sent. Thank you.');
  expect(received).toHaveLength(1);
  expect(received[0]).toContain('The verdict of sync seems wrong.');
  expect(received[0]).toContain('reader@reader.example');
  expect(await page.getByLabel('Message').inputValue()).toBe('');
  await page.context().close();
});

test('what is missing or wrong is not sent', async () => {
  const { page } = await openPage(session, '/contact/');
  await send(page);
  expect(await page.locator(':invalid:is(input, textarea)').count()).toBe(2);
  await write(page);
  await page.getByLabel('Your mail address').fill('no address');
  await send(page);
  expect(await page.locator(':invalid:is(input, textarea)').count()).toBe(1);
  await page.getByLabel('Your mail address').fill('reader@reader.example');
  await page.locator('[name=website]').evaluate((field: HTMLInputElement) => (field.value = 'https://spam.example'));
  await send(page);
  expect(await state(page).textContent()).toContain('Not sent');
  expect(received).toEqual([]);
  await page.context().close();
});

test('a failure is told and the message stays', async () => {
  const { page } = await openPage(session, '/contact/');
  await write(page);
  status = 500;
  await send(page);
  await expect.poll(() => state(page).textContent()).toContain('was not sent');
  expect(await page.getByLabel('Message').inputValue()).toContain('sync seems wrong');
  status = 200;
  await send(page);
  await expect.poll(() => state(page).textContent()).toContain('Message sent');
  await page.context().close();
});

test('without JavaScript the form is a plain post', async () => {
  const { page } = await openPage(session, '/contact/', { javaScriptEnabled: false });
  await write(page);
  await send(page);
  await page.getByText('thanks').waitFor();
  expect(received[0]).toContain('name="message"');
  await page.context().close();
});
