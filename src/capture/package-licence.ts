import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { licenceOfText } from './licence-text.ts';
import { type PackageManifest } from './program.ts';
import { licenceOf } from './server-facts.ts';

const pointer = /^see licen[cs]e in\b/i;
const licenceFile = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i;

/**
 * What an installed package is licensed under: what its `package.json` states, or, where that states nothing or points at a file,
 * the SPDX id of the licence whose text its licence file holds. Undefined where neither tells.
 */
export async function packageLicence(folder: string, manifest: PackageManifest): Promise<string | undefined> {
  const stated = licenceOf(manifest);
  if (stated !== undefined && !pointer.test(stated)) return stated;
  const file = (await readdir(folder)).find((name) => licenceFile.test(name));
  const text = file && (await readFile(path.join(folder, file), 'utf8').catch(() => undefined));
  return (text && licenceOfText(text)) || stated;
}
