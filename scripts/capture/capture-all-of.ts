import { readFile } from 'node:fs/promises';
import { captureConfigured } from '../../src/capture/capture-config.ts';
import { capturePackage } from '../../src/capture/capture-package.ts';
import { captureUrl } from '../../src/capture/capture-url.ts';
import { newestVersion } from '../../src/capture/install.ts';
import { defaultLimits } from '../../src/capture/limits.ts';
import { readClientConfig } from '../../src/client-config/client-config.ts';
import { type ConfiguredServer } from '../../src/client-config/configured-server.ts';
import { decodeText } from '../../src/manifest/decode-text.ts';
import { problemLine } from '../../src/manifest/problem.ts';
import { firstLine } from './first-line.ts';

/** The servers of a configuration; a file that is none is named in the error. */
async function readServers(file: string): Promise<readonly ConfiguredServer[]> {
  const decoded = decodeText(file, await readFile(file));
  if (decoded.problems) throw new Error(decoded.problems.map(problemLine).join('; '));
  try {
    return readClientConfig(decoded.value, file);
  } catch (error) {
    throw new Error(`${file}: ${firstLine(error)}`, { cause: error });
  }
}

/**
 * Captures what a client's configuration names and the catalogue has already (`npm run capture -- --config`), and prints what
 * becomes of each. Exit code 2 where one fails.
 */
export async function captureAllOf(
  file: string,
  { catalog, date, replace }: { readonly catalog: string; readonly date: string; readonly replace: boolean },
): Promise<void> {
  const captureAt = (url: URL) => captureUrl(url, new Headers(), date, defaultLimits);
  const ports = { catalog, replace, capture: capturePackage(date, defaultLimits), captureAt, newestVersion };
  for (const server of await readServers(file)) {
    try {
      const saved = await captureConfigured(server, ports);
      console.log(`${server.name}: ${saved.file}: ${String(saved.tools)} tools`);
    } catch (error) {
      console.log(`${server.name}: ${firstLine(error)}`);
      process.exitCode = 2;
    }
  }
}
