import { lstatSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Problem } from '../manifest/problem.ts';
import { lookThroughSvg } from '../manifest/safe-svg.ts';
import { type Site } from '../manifest/site.ts';
import { type Marks, type Mark } from '../manifest/mark.ts';

/** Every page loads it, so it has to be light. */
const most = 64 * 1024;

const types: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

interface Size {
  readonly width: number;
  readonly height: number;
}
type Look = (Size & { readonly wrong?: never }) | { readonly wrong: string };

/** PNG, third edition, 5.2 and 11.2.1: the signature, then a header with the size. */
function lookAtPng(bytes: Buffer): Look {
  if (bytes.length < 33 || bytes.toString('latin1', 0, 16) !== '\x89PNG\r\n\x1a\n\0\0\0\rIHDR')
    return { wrong: 'no PNG picture' };
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The header of an icon and its first picture; a side of 256 is written as 0. */
function lookAtIcon(bytes: Buffer): Look {
  if (bytes.length < 22 || bytes.readUInt32BE(0) !== 0x00000100 || bytes.readUInt16LE(4) === 0)
    return { wrong: 'no icon file' };
  return { width: bytes[6] || 256, height: bytes[7] || 256 };
}

function look(path: string, extension: string): Look {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return { wrong: 'no such file beside site.yaml' };
  if (!found.isFile()) return { wrong: 'not a file' };
  if (found.size > most) return { wrong: `a file of ${String(Math.ceil(found.size / 1024))} kB` };
  const bytes = readFileSync(path);
  if (extension === '.png') return lookAtPng(bytes);
  return extension === '.ico' ? lookAtIcon(bytes) : lookThroughSvg(bytes.toString('utf8'));
}

/**
 * Looks at the pictures that `site.yaml` names and says what pages need of them.
 * @param root the catalogue folder @param name how messages name a file
 */
export function readMarks(
  root: string,
  site: Site,
  name: (path: string) => string,
): { marks: Marks; problems: Problem[] } {
  const problems: Problem[] = [];
  const mark = (key: 'logo' | 'favicon', published: string): Mark | undefined => {
    const file = site[key];
    if (file === undefined) return undefined;
    const extension = extname(file).toLowerCase();
    const found = look(join(root, file), extension);
    if (found.wrong === undefined)
      return {
        file,
        path: `marks/${published}${extension}`,
        type: types[extension] ?? '',
        width: found.width,
        height: found.height,
      };
    const right = `a drawing of at most ${String(most / 1024)} kB that runs and loads nothing, as ${Object.keys(types)
      .filter((ending) => key === 'favicon' || ending !== '.ico')
      .join(', ')}`;
    problems.push({ file: name(join(root, 'site.yaml')), at: key, wrong: `${file}: ${found.wrong}`, right });
    return undefined;
  };
  const [logo, icon] = [mark('logo', 'logo'), mark('favicon', 'icon')];
  return { marks: { ...(logo && { logo }), ...(icon && { icon }) }, problems };
}
