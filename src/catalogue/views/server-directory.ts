import { shelfName } from '../../explain/directory-row.ts';
import { type ServerSummary } from '../../record.ts';
import { type Page, paged, pageUrl } from './paged.ts';

/** As many as a phone shows in some fifteen screens, a row each. */
export const serversPerPage = 250;

/** A letter under which servers stand, and where the first of them is listed. */
export interface Letter {
  readonly letter: string;
  readonly url: string;
}

const initial = (server: ServerSummary): string => {
  const first = shelfName(server).normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
};

/** Servers by title, in pages, with one link per initial; titles that start with no Latin letter stand under `#`. */
export function serverDirectory(
  servers: readonly ServerSummary[],
  first: string,
): { readonly pages: readonly Page<ServerSummary>[]; readonly letters: readonly Letter[] } {
  const sorted = servers.toSorted(
    (a, b) =>
      initial(a).localeCompare(initial(b), 'en') ||
      shelfName(a).localeCompare(shelfName(b), 'en') ||
      a.id.localeCompare(b.id, 'en'),
  );
  const letters = new Map<string, Letter>();
  sorted.forEach((server, index) => {
    const letter = initial(server);
    if (!letters.has(letter))
      letters.set(letter, {
        letter,
        url: `${pageUrl(first, Math.floor(index / serversPerPage) + 1)}#${anchor(server)}`,
      });
  });
  return { pages: paged(sorted, serversPerPage), letters: [...letters.values()] };
}

/** Id of a server's place in the list. */
export const anchor = ({ id }: Pick<ServerSummary, 'id'>): string => id.replace(/[^\w-]+/g, '-');
