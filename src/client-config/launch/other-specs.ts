import { fileAt } from './remote-source.ts';
import { npmSpec } from './npm-spec.ts';
import { isFilledIn, looseVersion, notUnderstood, type Started } from './started.ts';

/** `github.com/acme/notes/cmd/notes@v1.2.3`; a path without a dot in its first part lies on this machine. */
export function goSpec(word: string): Started {
  const [path = '', version] = word.split('@');
  if (isFilledIn(word)) return notUnderstood('the module', 'a variable says which module');
  if (!/^[\w-]+(?:\.[\w-]+)+\/[\w./~-]+$/.test(path)) return { words: [path] };
  const isExact = version !== undefined && /^(?:v\d+\.\d+\.\d+(?:[-+][\w.+-]+)?|(?=.*\d)[0-9a-f]{7,64})$/.test(version);
  return {
    purl: `pkg:golang/${path.toLowerCase()}`,
    ...(version !== undefined && { version }),
    ...looseVersion(path, version, isExact),
  };
}

/** `Acme.Notes@1.2.3` of NuGet; `1.*` and ranges in brackets move. */
export function nugetSpec(word: string, given: string | undefined): Started {
  const [name = '', own] = word.split('@');
  if (!/^[\w.-]+$/.test(name)) return notUnderstood('the tool', 'its name is no package’s');
  const version = own ?? given;
  const isExact = version !== undefined && /^\[?\d+(?:\.\d+){1,3}(?:-[\w.-]+)?\]?$/.test(version);
  return {
    purl: `pkg:nuget/${name}`,
    ...(version !== undefined && { version }),
    ...looseVersion(name, version, isExact),
  };
}

/** What Deno runs: `npm:` and `jsr:` packages with a path behind them, an address, or a file. */
export function denoSpec(word: string): Started & { readonly name?: string } {
  if (/^npm:/.test(word)) return npmSpec(word.replace(/^(npm:\/?(?:@[^/]+\/[^/]+|[^@/][^/]*))\/.*$/s, '$1'));
  const [, jsr] = /^jsr:\/?(@[^/]+\/[^/]+)/.exec(word) ?? [];
  if (jsr !== undefined) {
    const { name: what = jsr, version, loose } = npmSpec(jsr);
    return { ...(version !== undefined && { version }), ...(loose && { loose: { ...loose, what } }) };
  }
  return /^https?:\/\//i.test(word) ? fileAt(word) : { words: [word] };
}
