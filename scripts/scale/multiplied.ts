import { openStore } from '../../src/catalogue/open-store.ts';
import { type ServerRecord } from '../../src/record.ts';

/** A word that is not there yet, the same for the same number: a new server brings words of its own. */
function madeUpWord(number: number): string {
  const [consonants, vowels] = ['bdfgklmnprstvz', 'aeiou'];
  let rest = (number * 2654435761) % 2 ** 32;
  let word = '';
  for (let at = 0; at < 3; at += 1) {
    word += consonants.charAt(rest % consonants.length) + vowels.charAt(rest % vowels.length);
    rest = Math.floor(rest / 37);
  }
  return word;
}

/** Every so manieth word of a description is another one in each copy. */
const variedWords = 6;
/** Words that replace others: as many as there are of a whole language's nouns. */
const vocabulary = 60_000;

/** The text with some of its words replaced by others, which follow from the number. */
const varied = (text: string, number: number): string =>
  text
    .split(' ')
    .map((word, at) => ((at + number) % variedWords === 0 ? madeUpWord((number * 31 + at * 7) % vocabulary) : word))
    .join(' ');

/** Of three copies one offers tools under the same names, as forks do, and two put a word of their own before each. */
function copy(server: ServerRecord, round: number, place: number): ServerRecord {
  const number = round * 1009 + place;
  const word = madeUpWord(number);
  const isFork = (round + place) % 3 === 0;
  const renamed = (name: string): string => (isFork ? name : `${word}_${name}`);
  return {
    ...server,
    id: `${word}${String(round)}/${server.name}`,
    owner: `${word}${String(round)}`,
    facts: { ...server.facts, title: `${server.facts.title} ${word}` },
    tools: server.tools.map((tool) => ({
      ...tool,
      slug: renamed(tool.slug),
      tool: { ...tool.tool, name: renamed(tool.tool.name), description: varied(tool.tool.description, number) },
    })),
  };
}

/** The servers of a store, and `times - 1` copies of each under other owners, one at a time. */
export function* multiplied(store: string, times: number): Generator<ServerRecord> {
  const servers = [...openStore(store).servers()];
  yield* servers;
  for (let round = 1; round < times; round += 1)
    for (const [place, server] of servers.entries()) yield copy(server, round, place);
}
