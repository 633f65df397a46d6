import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Capture } from '../manifest/capture.ts';
import { captureConfigured, type ConfigPorts } from './capture-config.ts';
import { writeWhole } from '../files/write-whole.ts';
import { captureFile, formatCapture } from './capture-file.ts';
import { type Recipe } from './recipe.ts';

let catalog: string;
beforeEach(async () => {
  catalog = await mkdtemp(path.join(os.tmpdir(), 'capture-config-'));
  writeWhole(path.join(catalog, 'servers/npm/known/server.yaml'), 'title: Known\n');
  writeWhole(path.join(catalog, 'servers/owner/remote/server.yaml'), 'title: Remote\n');
  writeWhole(captureFile(catalog, 'owner/remote', '1.0.0'), formatCapture(remote('old')));
});
afterEach(() => rm(catalog, { recursive: true }));

const remote = (name: string): Capture => ({
  capturedAt: '2026-11-20',
  capturedBy: 'a test',
  source: 'https://example.org/mcp',
  transport: 'streamable-http',
  env: [],
  args: [],
  network: false,
  authenticated: false,
  tools: [{ name }],
});

const asked: Recipe[] = [];
const ports = (): ConfigPorts => ({
  catalog,
  capture: ({ name, version }, recipe) => {
    asked.push(recipe);
    return Promise.resolve({ manifest: { name, version }, capture: remote('tool') });
  },
  captureAt: () => Promise.resolve({ version: '2.0.0', capture: remote('new') }),
  newestVersion: () => Promise.resolve('9.9.9'),
});
const known = { kind: 'package', name: 'it', package: 'known', args: ['--stdio'], env: ['API_KEY'] } as const;

describe('captureConfigured', () => {
  it('captures a package at its version, started as configured', async () => {
    const saved = await captureConfigured({ ...known, version: '1.2.3' }, ports());
    expect(path.relative(catalog, saved.file)).toBe('servers/npm/known/captures/1.2.3.json');
    expect(asked.at(-1)).toEqual({ bin: undefined, args: ['--stdio'], env: ['API_KEY'], network: false });
  });

  it('starts the program that the configuration names apart from its package', async () => {
    await captureConfigured({ ...known, version: '1.2.3', bin: 'serve' }, ports());
    expect(asked.at(-1)).toMatchObject({ bin: 'serve' });
    await expect(
      captureConfigured({ ...known, package: 'new', version: '1.0.0', bin: 'serve' }, ports()),
    ).rejects.toThrow('npm run capture -- new@1.0.0 --bin serve --arg=--stdio');
  });

  it.each([undefined, 'latest', '^1.0.0'])('takes the newest version for %s', async (version) => {
    const saved = await captureConfigured({ ...known, version }, ports());
    expect(path.basename(saved.file)).toBe('9.9.9.json');
  });

  it('captures an address whose server it knows', async () => {
    const server = { kind: 'address', name: 'it', url: 'https://example.org/mcp?key=hush' } as const;
    expect((await captureConfigured(server, ports())).file).toBe(captureFile(catalog, 'owner/remote', '2.0.0'));
  });

  it('gives the command for servers it does not know', async () => {
    await expect(captureConfigured({ ...known, package: 'new', version: '1.0.0' }, ports())).rejects.toThrow(
      'npm run capture -- new@1.0.0 --arg=--stdio --env API_KEY --title … --summary …',
    );
    const server = { kind: 'address', name: 'it', url: 'https://example.com/mcp?key=hush' } as const;
    await expect(captureConfigured(server, ports())).rejects.toThrow(
      'npm run capture -- --url https://example.com/mcp --id OWNER/SERVER',
    );
  });

  it('says what it cannot start', async () => {
    const server = { kind: 'command', name: 'it', command: 'uvx', purl: undefined, version: undefined } as const;
    await expect(captureConfigured(server, ports())).rejects.toThrow('starts uvx; only npm packages and addresses');
  });
});
