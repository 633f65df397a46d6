import { counted, quoted } from './grammar.ts';
import { type ListedServer } from './server-list.ts';

/** A server that a reader means, or one line on why none is found. */
export type FoundServer = { readonly server: ListedServer } | { readonly problem: string };

/** Letters and digits alone, so that spelling, case and punctuation tell nothing apart. */
const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Longest list of servers that a reader is asked to choose from. */
const most = 4;

const names = ({ id, title, package: purl = '' }: ListedServer): string[] =>
  [id, title, id.split('/')[1] ?? '', decodeURIComponent(purl.replace(/^pkg:[a-z]+\//, ''))].map(folded);

/**
 * The server that a text names by id, title, name or package, whole or, where only one has it, in part. Of several the
 * reader is told which there are; ids are always unique.
 */
export function findServer(text: string, listed: readonly ListedServer[]): FoundServer {
  const exact = listed.find(({ id }) => id === text.trim());
  if (exact) return { server: exact };
  const wanted = folded(text);
  const whole = wanted === '' ? [] : listed.filter((one) => names(one).includes(wanted));
  const found =
    whole.length > 0 || wanted === ''
      ? whole
      : listed.filter((one) => names(one).some((name) => name.includes(wanted)));
  const [only] = found;
  if (only && found.length === 1) return { server: only };
  if (!only)
    return {
      problem: `The catalogue has no server ${quoted(text)}. Type a title, such as one of the list, or owner/name.`,
    };
  const some = found.slice(0, most).map(({ id, title }) => `${title} (${id})`);
  const more = found.length > most ? ` and ${counted(found.length - most, 'other')}` : '';
  return { problem: `${quoted(text)} may be ${some.join(', ')}${more}. Type the id in brackets.` };
}
