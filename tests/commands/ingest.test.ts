import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generatorIn, type Ran } from './generator-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'ingest-'));
afterAll(() => rmSync(root, { recursive: true }));
const given = (path: string): string => join(resolve('tests/fixtures/ingest'), path);
const generator = generatorIn(root, 'scripts/tool-risk-catalogue.ts');
const add = (...words: readonly string[]): Promise<Ran> => generator.run(['add', '--date', '2026-11-20', ...words]);

const servers = join(root, 'catalog/servers');
const facts = (id: string): unknown => parse(readFileSync(join(servers, id, 'server.yaml'), 'utf8'));
const captureText = (id: string, version: string): string =>
  readFileSync(join(servers, id, 'captures', `${version}.json`), 'utf8');
const filed = (): string[] => readdirSync(servers, { recursive: true, encoding: 'utf8' }).sort();

/** Asserts that nothing was filed, and that what was wrong is said in one line. */
async function refused(words: readonly string[], message: RegExp): Promise<void> {
  const before = filed();
  const { code, out, err } = await add(...words);
  expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
  expect(err.replaceAll(`${root}/`, '')).toMatch(message);
  expect(filed()).toEqual(before);
}

describe('add takes what publishers have for other indexes', { timeout: 60_000 }, () => {
  beforeAll(() => {
    mkdirSync(servers, { recursive: true });
    writeFileSync(join(root, 'catalog/site.yaml'), 'organisation:\n  name: Acme\n  url: https://acme.example\n');
  });

  test('a server.json alone lists no tools, and says what to do', async () => {
    await refused(
      [given('registry/server.json')],
      /server\.json: describes the server io\.github\.acme\/notes but lists no tools of it; expected .* add @acme\/notes-mcp@2\.1\.0,/,
    );
  });

  test('a server.json beside a list of tools fills server.yaml, and numbers stay as they are written', async () => {
    const ran = await add(given('registry/tools.json'), given('registry/server.json'));
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(facts('acme/notes-mcp')).toEqual({
      title: 'Acme Notes',
      summary: "Reads and writes the notes of Acme's staff.",
      summaryBy: 'package',
      package: 'pkg:npm/%40acme/notes-mcp',
      repository: 'https://github.com/acme/notes',
      homepage: 'https://notes.acme.example/',
      match: {
        packages: ['pkg:docker/acme/notes?repository_url=ghcr.io'],
        urls: ['https://notes.acme.example/mcp'],
      },
    });
    const text = captureText('acme/notes-mcp', '2.1.0');
    expect(text).toContain('18446744073709551615');
    expect(JSON.parse(text)).toMatchObject({ package: 'pkg:npm/%40acme/notes-mcp@2.1.0', transport: 'none' });
  });

  test('a registry’s list files the servers whose publishers add tools, and names the others', async () => {
    const { code, out, err } = await add(given('registry/page.json'));
    expect(code).toBe(2);
    expect(out).toContain('com.acme/desk/captures/1.0.0.json: 1 tool');
    expect(err).toMatch(/^[^\n]*page\.json \(com\.acme\/mail\): [^\n]* add acme-mail@1\.2\.0, which asks it\n$/);
    expect(facts('com.acme/desk')).toMatchObject({ match: { urls: ['https://desk.acme.example/sse'] } });
    expect(existsSync(join(servers, 'com.acme/mail'))).toBe(false);
  });

  test('an entry of Docker’s catalogue is a folder', async () => {
    expect(await add(given('docker-catalogue'))).toMatchObject({ code: 0, err: '' });
    expect(facts('acme/stock')).toMatchObject({
      title: 'Acme Stock',
      package: 'pkg:docker/mcp/acme-stock',
      repository: 'https://github.com/acme/stock',
    });
    expect(JSON.parse(captureText('acme/stock', '2026-11-20'))).toMatchObject({
      tools: [{ name: 'count_items', inputSchema: { required: ['store'] } }],
    });
  });

  test('the manifest of an MCP bundle says what its server is, and that tools are missing', async () => {
    const { code, err } = await add(given('bundle/manifest.json'), '--partial');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('tools_generated') as string });
    expect(facts('acme/desk')).toMatchObject({
      title: 'Acme Desk',
      repository: 'https://github.com/acme/desk',
      licence: 'MIT',
    });
    expect(JSON.parse(captureText('acme/desk', '1.4.0'))).toMatchObject({
      partial: {},
      tools: [{ name: 'find_file' }],
    });
  });

  test('a folder of tool snapshots is one server, and files beside them are named', async () => {
    const { code, out, err } = await add(given('tool-snapshots'), '--id', 'acme/snapshots', '--version', '1.0.0');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/package\.json: passed over/);
    const { tools } = JSON.parse(captureText('acme/snapshots', '1.0.0')) as { tools: object[] };
    const snapshot: unknown = JSON.parse(readFileSync(given('tool-snapshots/delete_note.snap'), 'utf8'));
    expect(tools).toEqual([snapshot, expect.objectContaining({ name: 'list_notes' })]);
  });

  test('a folder with a broken snapshot, or of several servers, is refused', async () => {
    cpSync(given('tool-snapshots'), join(root, 'snapshots'), { recursive: true });
    writeFileSync(join(root, 'snapshots/edit_note.snap'), '{ "name": "edit_note", ');
    await refused(['snapshots'], /^snapshots\/edit_note\.snap \(line 1, column \d+\): broken JSON/);
    rmSync(join(root, 'snapshots/edit_note.snap'));
    cpSync(given('registry/tools.json'), join(root, 'snapshots/tools.json'));
    await refused(
      ['snapshots'],
      /^snapshots: a list of tools \(tools\.json\) beside 2 files of one tool each; expected/,
    );
    cpSync(given('openapi/tools.json'), join(root, 'snapshots/more.json'));
    await refused(
      ['snapshots'],
      /^snapshots: several lists of tools \(more\.json, tools\.json\); expected one list; the files by their names, snapshots.\*\.json, add a server for each$/m,
    );
    mkdirSync(join(root, 'nothing'));
    await refused(['nothing'], /^nothing: no tools in this folder; expected/);
  });

  test('a list that was made of an OpenAPI description is filed as it is, the description itself refused', async () => {
    expect(await add(given('openapi/tools.json'), '--id', 'acme/api', '--version', '1.0.0')).toMatchObject({ code: 0 });
    const { tools } = JSON.parse(captureText('acme/api', '1.0.0')) as { tools: unknown };
    expect(tools).toEqual(JSON.parse(readFileSync(given('openapi/tools.json'), 'utf8')));
    await refused(
      [given('openapi/openapi.yaml')],
      /openapi\.yaml: this is an OpenAPI description, .*; expected the tools/,
    );
  });

  test('what cannot be read keeps nothing else out', async () => {
    writeFileSync(join(root, 'broken.json'), '{"tools":[{"nme":"a"}]}');
    const { code, out, err } = await add('broken.json', given('registry/tools.json'));
    expect({ code, out }).toEqual({ code: 2, out: expect.stringContaining('acme/tools/captures') as string });
    expect(err).toBe('broken.json (/tools/0): found {"nme":"a"}; expected a tool with a name\n');
  });
});
