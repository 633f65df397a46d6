import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';

const systemBrowsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of the system's Chromium when there is one, else of the one that npm brought (unpacked on first use). */
export async function chromiumPath(): Promise<string> {
  const folders = (process.env['PATH'] ?? '').split(':');
  const found = systemBrowsers.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  return found ?? (await sparticuz.executablePath());
}

/** Switches for a headless browser inside a container. */
export const chromiumSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];
