import { expect, test } from 'vitest';
import { type Capture } from '../../manifest/capture.ts';
import { type Description } from '../description.ts';
import { type Addition } from './addition.ts';
import { withDescription, withoutTools } from './described.ts';

const capture = { capturedAt: '2026-11-20', transport: 'none', package: undefined, tools: [{ name: 'list_notes' }] };
const listed: Addition = { capture: capture as unknown as Capture, names: ['tools'], match: {} };
const described: Description = {
  name: 'com.acme/notes',
  title: 'Acme Notes',
  id: 'npm/acme-notes',
  version: '1.0.0',
  packages: ['pkg:npm/acme-notes@1.0.1'],
  urls: ['https://notes.acme.example/mcp'],
  stated: { description: 'Keeps notes.', licence: 'MIT' },
};

test('a description fills what a list of tools does not say', () => {
  expect(withDescription(listed, described)).toMatchObject({
    capture: { package: 'pkg:npm/acme-notes@1.0.1' },
    id: 'npm/acme-notes',
    version: '1.0.1',
    title: 'Acme Notes',
    names: ['notes', 'tools'],
    match: { packages: ['pkg:npm/acme-notes'], urls: ['https://notes.acme.example/mcp'] },
    stated: { package: 'pkg:npm/acme-notes', description: 'Keeps notes.', licence: 'MIT' },
  });
});

test('what is known already stays, and of a server that was asked the package is not claimed', () => {
  const asked = { ...listed.capture, transport: 'stdio' as const };
  const stated = { package: 'pkg:npm/other', licence: undefined };
  const known = { ...listed, capture: asked, id: 'acme/other', version: '3.0.0', title: 'Other', stated };
  expect(withDescription(known, described)).toMatchObject({
    capture: { package: undefined },
    id: 'acme/other',
    version: '3.0.0',
    title: 'Other',
    stated: { package: 'pkg:npm/other', licence: 'MIT' },
  });
});

test('a description alone says how its server can be asked', () => {
  expect(withoutTools('server.json', described).right).toContain('add acme-notes@1.0.1,');
  expect(withoutTools('server.json', { ...described, packages: ['pkg:pypi/notes@1'] }).right).toContain(
    'add https://notes.acme.example/mcp,',
  );
  expect(withoutTools('server.json', { ...described, packages: [], urls: [] }).right).toContain('tools/list');
});
