import { type Parsed } from '../manifest/parse-file.ts';
import { type Problem } from '../manifest/problem.ts';
import { parsePackageName, parsePackageSpec } from './package-spec.ts';
import { type WantedPackage } from './pin-versions.ts';

const right =
  'a package, with its version unless the newest is meant, such as name@1.2.3, or name and version in two columns with tabs between them';

/**
 * Packages of a list, in its order and each once: a line each, `name@1.2.3`, `name` for its newest version, or a table whose first
 * two columns are name and version. A head of such a table (`package`, `version`), empty lines and what stands behind `#` are passed over.
 */
export function parsePackageList(file: string, text: string): Parsed<readonly WantedPackage[]> {
  const problems: Problem[] = [];
  const found = new Map<string, WantedPackage>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const words = line.replace(/(?:^|\s)#.*$/, '').trim();
    const [name = '', version] = words.split('\t').map((cell) => cell.trim());
    if (words === '' || (name === 'package' && version === 'version')) continue;
    try {
      const isBare = version === undefined && name.lastIndexOf('@') <= 0;
      const wanted = isBare
        ? { name: parsePackageName(name) }
        : parsePackageSpec(version === undefined ? name : `${name}@${version}`);
      found.set(JSON.stringify(wanted), wanted);
    } catch (error) {
      const wrong = error instanceof Error ? error.message : String(error);
      problems.push({ file, at: `line ${String(index + 1)}`, wrong, right });
    }
  }
  if (problems.length > 0) return { problems };
  if (found.size === 0)
    return { problems: [{ file, at: '', wrong: 'the list is empty', right: `${right}, a line each` }] };
  return { value: [...found.values()] };
}
