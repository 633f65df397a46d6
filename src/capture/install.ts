import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Limits } from './limits.ts';
import { npmError } from './npm-error.ts';
import { packageLicence } from './package-licence.ts';
import { type PackageSpec } from './package-spec.ts';
import { type PackageManifest } from './program.ts';
import { runProgram } from './run-program.ts';

/** An installed package: what it says of itself, its licence read from its licence file where it only points there, and what the registry says its archive hashes to. */
export interface Installed {
  readonly manifest: PackageManifest;
  readonly integrity: string | undefined;
  /** What its README says; empty where it has none. */
  readonly readme: string;
}

const npmArguments = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--prefer-offline'];

const run = promisify(execFile);

/** Time for one question to the registry. */
const viewMs = 60_000;

interface HiddenLock {
  readonly packages?: Readonly<Record<string, { readonly integrity?: string }>>;
}

/**
 * Installs one package with npm, no script of any package being run, below `folder`.
 * Throws with npm's own error line when that fails or takes longer than the limit.
 */
export async function installPackage(spec: PackageSpec, folder: string, limits: Limits): Promise<Installed> {
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  const wanted = `${spec.name}@${spec.version}`;
  const ended = await runProgram('npm', [...npmArguments, '--loglevel=error', wanted], folder, limits.installMs);
  if (ended.timedOut) throw new Error(`npm did not install it within ${String(limits.installMs / 1000)} s`);
  if (ended.code !== 0) throw new Error(`npm could not install it: ${saidBy(ended.output)}`);
  const modules = path.join(folder, 'node_modules');
  const own = path.join(modules, spec.name);
  const manifest = JSON.parse(await readFile(path.join(own, 'package.json'), 'utf8')) as PackageManifest;
  const license = await packageLicence(own, manifest);
  const lock = JSON.parse(await readFile(path.join(modules, '.package-lock.json'), 'utf8')) as HiddenLock;
  const { integrity } = lock.packages?.[`node_modules/${spec.name}`] ?? {};
  return { manifest: { ...manifest, license }, integrity, readme: await readmeIn(own) };
}

async function readmeIn(folder: string): Promise<string> {
  const file = (await readdir(folder)).find((name) => /^readme(?:\.(?:md|markdown|txt))?$/i.test(name));
  return file === undefined ? '' : readFile(path.join(folder, file), 'utf8');
}

/** What the registry says of a package's field, as JSON. Throws with npm's own error line when it knows no such package. */
async function askRegistry(name: string, field: 'version' | 'versions'): Promise<unknown> {
  const question = ['view', '--json', '--loglevel=error', '--', name, field];
  const { stdout } = await run('npm', question, { timeout: viewMs, maxBuffer: 1 << 24 }).catch((error: unknown) => {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(`npm knows no version of ${name}: ${saidBy(said)}`, { cause: error });
  });
  return JSON.parse(stdout);
}

/** The newest published version of a package. Throws with npm's own error line when there is none. */
export async function newestVersion(name: string): Promise<string> {
  const version = await askRegistry(name, 'version');
  if (typeof version !== 'string') throw new Error(`npm knows no version of ${name}`);
  return version;
}

/** All published versions of a package, in no order that counts. Throws with npm's own error line when there is none. */
export async function publishedVersions(name: string): Promise<readonly string[]> {
  return [await askRegistry(name, 'versions')].flat().filter((one) => typeof one === 'string');
}

const saidBy = (output: string): string => npmError(output) ?? output.trim().slice(-200);
