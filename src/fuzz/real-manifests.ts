import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Json } from '../manifest/json.ts';
import { readManifest } from '../manifest/read-manifest.ts';

/** The tool lists of all `.json` files below a folder that hold one, in the order of their paths. */
export const realManifests = (folder: string): (readonly Json[])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const tools = readManifest(file, readFileSync(join(folder, file), 'utf8')).value;
      return tools && tools.length > 0 ? [tools] : [];
    });
