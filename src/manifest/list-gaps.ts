import { type ItemProblem, listing, missingPages } from './answers.ts';
import { canonicalJson } from './canonical-json.ts';
import { type ManifestItem } from './manifest-items.ts';
import { brief } from './messages.ts';
import { type More } from './page-cursor.ts';

/** Why a server may offer other tools than a file holds: a page that nothing followed, what the file says of itself, a change that was told. */
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
  return [
    ...admitted,
    ...missingPages(items),
    ...(open.length > 0 ? open : fewerThanTold(items)),
    ...changedSince(items),
  ];
}

/** The page that says last how many tools there are, where all pages together hold fewer. */
function fewerThanTold(items: readonly ManifestItem[]): ItemProblem[] {
  const pages = items.filter((item) => item.kind === 'page');
  const last = pages.findLast(({ page }) => page.total !== undefined);
  const held = pages.reduce((sum, { page }) => sum + page.entries.length, 0);
  const { key, value } = last?.page.total ?? {};
  if (!last || typeof value !== 'number' || value <= held) return [];
  const wrong = `the list is incomplete: ${key ?? ''} says ${String(value)} and ${String(held)} stand here`;
  return [{ at: last.at, start: last.start, wrong, right: 'the whole list of tools' }];
}

/**
 * What the last page says of a further one, unless it is known to have been asked for: a server that gives a cursor again has
 * no more to give. A page that stands twice is no sign of that, as clients try again.
 */
function openEnd(items: readonly ManifestItem[]): More | undefined {
  const followed = new Set<string>();
  let end: More | undefined;
  for (const item of items) {
    if (item.kind === 'request' && item.method === listing) {
      if (item.cursor === undefined) followed.clear();
      else followed.add(canonicalJson(item.cursor));
    } else if (item.kind === 'page') {
      const { more } = item.page;
      end = more !== undefined && followed.has(canonicalJson(more.value)) ? undefined : more;
    }
  }
  return end;
}

/** How a server says that its list is another one now (MCP 2025-11-25, tools, “List changed notification”). */
const listChanged = 'notifications/tools/list_changed';

/** The first notification of a change that no list, begun after it, answers. */
function changedSince(items: readonly ManifestItem[]): ItemProblem[] {
  let changed: ManifestItem | undefined;
  let isOpen = false;
  for (const item of items) {
    if (item.kind === 'page') {
      // A further page of a list that was begun before says nothing of the pages before it.
      if (!isOpen) changed = undefined;
      isOpen = item.page.more !== undefined;
    } else if (item.kind === 'request' && item.method === listChanged) changed ??= item;
    else if (item.kind === 'request' && item.method === listing && item.cursor === undefined) isOpen = false;
  }
  if (!changed) return [];
  const wrong = `the list may be outdated: ${listChanged} came after it`;
  return [{ at: changed.at, start: changed.start, wrong, right: 'the list that was asked for after the last change' }];
}
