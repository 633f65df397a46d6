import { canonicalJson } from './canonical-json.ts';
import { type Json } from './json.ts';
import { type ItemPlace } from './item-place.ts';
import { type ManifestItem } from './manifest-items.ts';

/** What is wrong at a place of a file. */
export interface ItemProblem extends ItemPlace {
  readonly wrong: string;
  readonly right: string;
}

/** The request that a list of tools answers. */
export const listing = 'tools/list';

/** What was asked and answered under one id. */
interface Exchange {
  readonly asked: readonly string[];
  /** Lists of tools that came. */
  readonly pages: number;
}

/**
 * Requests and answers by their ids. Ids count anew for each session and for each direction, so that several things may be
 * asked under one.
 */
function exchanges(items: readonly ManifestItem[]): (id: Json | undefined) => Exchange {
  const key = (item: ManifestItem): string | undefined =>
    (item.kind === 'request' || item.kind === 'page') && item.id !== undefined ? canonicalJson(item.id) : undefined;
  const byId = new Map(
    [...Map.groupBy(items, key)].map(([id, same]) => {
      const asked = same.flatMap((item) => (item.kind === 'request' ? [item.method] : []));
      return [id, { asked, pages: same.filter(({ kind }) => kind === 'page').length }] as const;
    }),
  );
  const nothing = { asked: [], pages: 0 };
  return (id) => (id === undefined ? nothing : (byId.get(canonicalJson(id)) ?? nothing));
}

const isOpen = ({ asked, pages }: Exchange): boolean => asked.filter((method) => method === listing).length > pages;

/** Whether something else than tools was asked for under an id, and no request for tools is left that it may answer. */
const isOfOthers = (exchange: Exchange): boolean =>
  exchange.asked.some((method) => method !== listing) && !isOpen(exchange);

/** Answers that say that a page failed, or for all we know may: its tools are missing. */
export function failedAnswers(items: readonly ManifestItem[]): ItemProblem[] {
  const under = exchanges(items);
  return items.flatMap((item): ItemProblem[] => {
    if (item.kind !== 'error' && item.kind !== 'answer') return [];
    const { at, start } = item;
    const exchange = under(item.id);
    if (isOfOthers(exchange)) return [];
    const right = 'a tools/list result in its place';
    if (item.kind === 'error') return [{ at, start, wrong: item.wrong, right }];
    if (item.trace !== undefined)
      return [
        {
          at: at + item.trace,
          start,
          wrong: 'a tool or a part of one inside another message',
          right: 'tools in a tools/list result',
        },
      ];
    const isList = isOpen(exchange) && exchange.asked.every((method) => method === listing);
    return isList ? [{ at, start, wrong: 'this answer to tools/list holds no list', right }] : [];
  });
}

/** Pages that were asked for by a cursor and never came, where answers are told by their ids. */
export function missingPages(items: readonly ManifestItem[]): ItemProblem[] {
  if (!items.some((item) => item.kind === 'page' && item.id !== undefined)) return [];
  const under = exchanges(items);
  return items.flatMap((item) => {
    if (item.kind !== 'request' || item.method !== listing || item.cursor === undefined || item.id === undefined)
      return [];
    const { at, start, cursor } = item;
    const wrong = `the list is incomplete: the page that was asked for by the cursor ${canonicalJson(cursor)} is missing`;
    return isOpen(under(item.id)) ? [{ at, start, wrong, right: 'the whole list of tools' }] : [];
  });
}
