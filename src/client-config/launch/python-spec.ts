import { pypiPurl } from '../../manifest/package-url.ts';
import { fileAt, repositoryAt } from './remote-source.ts';
import { isFilledIn, looseVersion, notUnderstood, type Started } from './started.ts';

const local = /^(?:\.{1,2}(?:[\\/]|$)|[\\/~]|[A-Za-z]:[\\/]|file:)|\.(?:whl|tar\.gz|zip)$/;

/** The version that a requirement pins: `==1.2`, `===1.2`, or `@1.2`, which uv takes for the same. */
const exactVersion = (constraint: string): string | undefined =>
  /(?:^|,)\s*(?:===?|@)\s*(v?\d[\w.!+-]*)\s*(?:,|$)/.exec(constraint)?.[1];

/**
 * What a requirement names: a project of PyPI, a repository, a file at an address, or a folder of this machine, of which
 * nothing is said. https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
export function pythonSpec(requirement: string): Started {
  const plain = requirement.replace(/\s*;.*$/s, '').trim();
  const text = /^[\w.-]+(?:\[[^\]]*\])?\s*@\s*([a-z+]+:\/\/.*)$/is.exec(plain)?.[1] ?? plain;
  if (/^git\+|\.git(?:@|$)/i.test(text)) {
    const [, address = text, revision] = /^([a-z+]+:\/\/(?:[^/]*@)?[^@#]*)(?:@([^#]*))?/i.exec(text) ?? [];
    return repositoryAt(address, revision);
  }
  if (/^[a-z+]+:\/\//i.test(text)) return text.startsWith('file:') ? { words: [text] } : fileAt(text);
  if (local.test(text)) return { words: [text] };
  const [, name = '', constraint = ''] = /^([\w.-]+(?:\[[^\]]*\])?)\s*(.*)$/s.exec(text) ?? [];
  const purl = pypiPurl(name);
  if (purl === undefined || isFilledIn(text) || !/^(?:[=<>!~@]|$)/.test(constraint))
    return notUnderstood(
      'the project',
      isFilledIn(text) ? 'a variable says which project' : 'its name is no project’s',
    );
  const exact = exactVersion(constraint);
  const version = exact ?? constraint.replace(/^(?:==|@)\s*/, '');
  return {
    purl,
    ...(version !== '' && { version }),
    ...looseVersion(purl.replace('pkg:pypi/', ''), version, exact !== undefined),
  };
}
