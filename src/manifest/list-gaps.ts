import { type ItemProblem, missingPages } from './answers.ts';
import { canonicalJson } from './canonical-json.ts';
import { type ManifestItem } from './manifest-items.ts';
import { brief } from './messages.ts';
import { type More } from './page-cursor.ts';

/** Why a server may offer more tools than a file holds: a page that nothing followed, or what the file says of itself. */
export function listGaps(items: readonly ManifestItem[]): ItemProblem[] {
  const pages = items.filter((item) => item.kind === 'page');
  const right = 'the whole list of tools';
  const admitted = pages.flatMap(({ page, at, start }) =>
    page.admits === undefined ? [] : [{ at, start, wrong: page.admits, right }],
  );
  const last = pages.at(-1);
  const more = openEnd(items);
  const open =
    last === undefined || more === undefined
      ? []
      : [
          {
            at: last.at,
            start: last.start,
            wrong: `the list is incomplete: ${more.key} ${brief(more.value)} was not followed`,
            right,
          },
        ];
  return [...admitted, ...missingPages(items), ...open];
}

/**
 * What the last page says of a further one, unless it is known to have been asked for: a server that gives a cursor again has
 * no more to give. A page that stands twice is no sign of that, as clients try again.
 */
function openEnd(items: readonly ManifestItem[]): More | undefined {
  const followed = new Set<string>();
  let end: More | undefined;
  for (const item of items) {
    if (item.kind === 'request' && item.method === 'tools/list') {
      if (item.cursor === undefined) followed.clear();
      else followed.add(canonicalJson(item.cursor));
    } else if (item.kind === 'page') {
      const { more } = item.page;
      end = more !== undefined && followed.has(canonicalJson(more.value)) ? undefined : more;
    }
  }
  return end;
}
