import { cp, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { defaultLimits } from './limits.ts';
import { plainStart, type Recipe } from './recipe.ts';
import { type Started, startPackage } from './start-package.ts';
import { withWorkspace } from './workspace.ts';

const fixtures = path.resolve(import.meta.dirname, '../../tests/fixtures/servers');

const readme = 'Run `npx quiet-one --folder=/home/jane/notes`.';

/** Arguments that the fixture was started with in the end. */
const startedWith = (recipe: Partial<Recipe>, readme = '', name = 'serves-when-told'): Promise<readonly string[]> =>
  withWorkspace(async (workspace) => {
    const modules = path.join(workspace, 'node_modules');
    await cp(fixtures, path.join(modules, 'servers'), { recursive: true });
    await mkdir(path.join(modules, '.bin'));
    await symlink('../servers/serves-when-told.mjs', path.join(modules, '.bin', name));
    const manifest = { name, version: '1.0.0', bin: 'servers/serves-when-told.mjs' };
    const installed = { manifest, integrity: undefined, readme };
    const started = await startPackage(installed, { ...plainStart, ...recipe }, workspace, defaultLimits);
    expect(started.listing.tools).toMatchObject([{ name: started.recipe.args.join(' ') }]);
    return started.recipe.args;
  });

test('a program that prints how it is used is started so', async () => {
  expect(await startedWith({})).toEqual(['serve']);
});

test('a program that does not say how it is used is started as its README says', async () => {
  expect(await startedWith({}, readme, 'quiet-one')).toEqual(['--folder=.']);
});

test('what the operator asks for is all that is tried', async () => {
  expect(await startedWith({ args: ['--folder=x'] })).toEqual(['--folder=x']);
  await expect(startedWith({ args: ['--other'] })).rejects.toThrow('ended with code 1');
});

test('the main file of a package without programs is started, and is a library’s when it does not answer', async () => {
  const published = (main: string) =>
    withWorkspace(async (workspace) => {
      await cp(fixtures, path.join(workspace, 'node_modules/notes'), { recursive: true });
      const installed = { manifest: { name: 'notes', version: '1.0.0', main }, integrity: undefined, readme: '' };
      return startPackage(installed, plainStart, workspace, defaultLimits);
    });
  expect((await published('./prints-noise.mjs')).recipe).toEqual(plainStart);
  await expect(published('json-rpc.mjs')).rejects.toThrow('has no program to start');
  await expect(published('json-rpc')).rejects.toThrow('has no program to start');
});

/** A package with these programs is started plainly. */
const startedPlainly = (bin: Readonly<Record<string, string>>): Promise<Started> =>
  withWorkspace(async (workspace) => {
    const modules = path.join(workspace, 'node_modules');
    await cp(fixtures, path.join(modules, 'notes'), { recursive: true });
    await mkdir(path.join(modules, '.bin'));
    for (const [name, file] of Object.entries(bin)) await symlink(`../notes/${file}`, path.join(modules, '.bin', name));
    const installed = { manifest: { name: 'notes', version: '1.0.0', bin }, integrity: undefined, readme: '' };
    return startPackage(installed, plainStart, workspace, defaultLimits);
  });

test('of several programs the one that is called a server is started', async () => {
  const { recipe } = await startedPlainly({ 'acme-setup': 'json-rpc.mjs', 'acme-mcp': 'prints-noise.mjs' });
  expect(recipe).toEqual({ ...plainStart, bin: 'acme-mcp' });
});

test('a program that does nothing behind the link to it is started by its own file', async () => {
  const { listing, recipe } = await startedPlainly({ notes: 'asks-for-its-path.mjs' });
  expect(recipe).toEqual(plainStart);
  expect(listing.tools).toMatchObject([{ name: 'started' }]);
});
