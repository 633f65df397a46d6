import { type Capture } from '../manifest/capture.ts';
import { type OwnWords, type StatedFacts } from './server-facts.ts';

/** One line of a text that others wrote, at most `most` characters long. */
const line = (text: string, most: number): string => {
  const flat = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return flat.length > most ? `${flat.slice(0, most - 1).trimEnd()}…` : flat;
};

/** Shorter descriptions say nothing. */
const shortest = 10;

/**
 * Title and summary of a server for which nobody has written them: the first of its names, and what its package says of itself,
 * marked as the package's words; where it says nothing, a sentence of ours.
 */
export function derivedWords(
  id: string,
  { serverInfo }: Pick<Capture, 'serverInfo'>,
  stated?: Pick<StatedFacts, 'description'>,
  names: readonly (string | undefined)[] = [],
): OwnWords {
  const all = [serverInfo?.['title'], ...names, serverInfo?.name, id];
  const given = all.find((one): one is string => typeof one === 'string' && line(one, 80) !== '');
  const title = line(given ?? id, 80);
  const described = typeof stated?.description === 'string' ? line(stated.description, 200) : '';
  return described.length >= shortest
    ? { title, summary: described, summaryBy: 'package' }
    : { title, summary: line(`The tools of ${title}, as the server lists them.`, 200) };
}
