import { type ProseFile } from './prose-problems.ts';
import { placeOf, type ProseNode } from './prose-tree.ts';
import { type Problem } from '../../manifest/problem.ts';

/** Where a node leads: links and pictures of Markdown, and elements of HTML. */
function targets({ url, attributes = [] }: ProseNode): string[] {
  const named = attributes.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value);
  return [url, ...named].filter((one) => typeof one === 'string');
}

/**
 * Links of prose that lead to no page of the site. What leads elsewhere is not followed.
 * @param base the site's base path, with strokes on both ends
 * @param isAddress whether the site answers an address below its base
 */
export function deadLinks(files: readonly ProseFile[], base: string, isAddress: (path: string) => boolean): Problem[] {
  return files.flatMap(({ file, page, nodes }) =>
    nodes.flatMap((node) =>
      targets(node).flatMap((target): Problem[] => {
        if (/^(?:[a-z][\w+.-]*:|\/\/|#|\?|$)/i.test(target)) return [];
        const place = { file, at: placeOf(node) };
        const url = URL.parse(target, `http://site.invalid${base}${page}`);
        if (!url) return [{ ...place, wrong: `a link to “${target}”`, right: 'an address' }];
        // Beside the site there may be others.
        if (!url.pathname.startsWith(base)) return [];
        if (isAddress(decoded(url.pathname.slice(base.length)))) return [];
        const right = `the address of a page of the site, from ${base}${page}`;
        return [{ ...place, wrong: `a link to “${target}”, where no page stands`, right }];
      }),
    ),
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
