import { join, relative } from 'node:path';
import { overlay } from '../../catalogue/overlay.ts';
import { readText } from '../../catalogue/read-text.ts';
import { type Problem } from '../../manifest/problem.ts';
import { nodesBelow, placeOf, proseTree, type ProseNode } from './prose-tree.ts';

/** Folders of prose; each is the beginning of its pages' addresses. */
export const proseFolders = ['attacks', 'guides', 'glossary'] as const;

/** A file of prose that can be read. */
export interface ProseFile {
  /** As messages name it. */
  readonly file: string;
  /** Address of its page below the site's base, e.g. `guides/rate-limits/`. */
  readonly page: string;
  readonly nodes: readonly ProseNode[];
}

/** Whether a word stands in what a file imports and exports. */
const isDefined = (word: string, code: string): boolean =>
  new RegExp(`(?<![\\w$])${word.replaceAll('$', '\\$')}(?![\\w$])`).test(code);

/** What a file's parts name and nothing defines: a page with it cannot be rendered. */
function undefinedNames(file: string, nodes: readonly ProseNode[]): Problem[] {
  const code = nodes
    .filter(({ type }) => type === 'mdxjsEsm')
    .map(({ value = '' }) => value)
    .join('\n');
  return nodes.flatMap((node): Problem[] => {
    const at = placeOf(node);
    if (node.type === 'mdxjsEsm' && /(?:from|import)\s*['"]\.{0,2}\//.test(node.value ?? ''))
      return [{ file, at, wrong: 'an import of a file, which a build does not find', right: 'text, or a package' }];
    if (node.type.startsWith('mdxJsx') && node.name) {
      const [first = ''] = node.name.split('.');
      const isComponent = /^[A-Z]/.test(first) || node.name.includes('.');
      if (!isComponent || isDefined(first, code)) return [];
      const right = 'an element of HTML, or &lt; where the sign is meant';
      return [{ file, at, wrong: `a component <${node.name}> that nothing defines`, right }];
    }
    const [, name] =
      (/^(?:mdxFlow|mdxText)Expression$/.test(node.type) &&
        /^\s*([A-Za-z_$][\w$]*)(?:\s*\.\s*[\w$]+)*\s*$/.exec(node.value ?? '')) ||
      [];
    if (name === undefined || isDefined(name, code) || /^(?:props|true|false|null|undefined)$/.test(name)) return [];
    return [
      {
        file,
        at,
        wrong: `{${(node.value ?? '').trim()}}, which nothing defines`,
        right: '\\{ where the sign is meant',
      },
    ];
  });
}

/**
 * Reads all prose of a catalogue, the publisher's over what comes with the generator, as Astro will: files that can be rendered,
 * and what is wrong with the others.
 */
export function readProseFiles(
  root: string,
  beneath: string,
): { files: readonly ProseFile[]; problems: readonly Problem[] } {
  const files: ProseFile[] = [];
  const problems: Problem[] = [];
  for (const folder of proseFolders) {
    const both = overlay(join(root, folder), join(beneath, folder));
    for (const name of both.names('.mdx')) {
      const path = both.path(name);
      const file = relative(process.cwd(), path) || path;
      const text = readText(path, file);
      const tree = text.problems ? text : proseTree(file, text.value);
      if (tree.problems) {
        problems.push(...tree.problems);
        continue;
      }
      const nodes = nodesBelow(tree.value);
      problems.push(...undefinedNames(file, nodes));
      files.push({ file, page: `${folder}/${name.replace(/\.mdx$/, '')}/`, nodes });
    }
  }
  return { files, problems };
}
