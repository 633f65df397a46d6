import { lookAlike } from '../language/look-alikes.ts';
import { shownCharacter } from '../language/shown-text.ts';
import { sha256Hex } from '../manifest/definition-hash.ts';
import { printable } from '../manifest/printable.ts';
import { withoutCommands } from '../manifest/runner-commands.ts';

/** UTF-16 code units of a name that are printed; the protocol allows as many (MCP 2025-11-25), strangers send millions. */
const mostOfName = 128;

/** The same once they are written, escapes for what cannot be printed among them. */
const mostWritten = 200;

/** Characters of a name that are told by their code points. */
const mostTold = 8;

/** A name as tables and lines print it. */
export type NameTeller = (name: string) => string;

/** Letters and digits that look like others in some typeface. */
const inType: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', i: 'l', ı: 'l', '|': 'l', m: 'rn', w: 'vv' };

const looks = new Map<string, string>();

/** What a reader in a hurry takes one character for; nothing for what shows nothing, blanks among them. */
function look(character: string): string {
  const known = looks.get(character);
  if (known !== undefined) return known;
  const letters = (lookAlike(character) ?? shownCharacter(character)).toLowerCase().trim();
  const seen = Array.from(letters, (one) => inType[one] ?? lookAlike(one) ?? one).join('');
  looks.set(character, seen);
  return seen;
}

/** Names that are nothing but visible ASCII, as nearly all are, and what of them looks like something else. */
const plain = /^[!-~]*$/;
const special = /[01i|mw*`]/g;

const lookOf = (name: string): string =>
  plain.test(name) ? name.toLowerCase().replaceAll(special, look) : Array.from(name, look).join('');

const beginning = (name: string): string =>
  name.length > mostOfName ? name.slice(0, mostOfName).toWellFormed() : name;

/** The places, counted in what is seen, at which names that look the same have different characters. */
function differences(alike: readonly string[]): ReadonlySet<number> {
  const first = new Map<number, string>();
  const differing = new Set<number>();
  for (const name of alike) {
    let place = 0;
    for (const character of beginning(name)) {
      const seen = look(character);
      if (seen !== '' && (first.get(place) ?? character) !== character) differing.add(place);
      if (seen !== '') first.set(place, character);
      place += seen.length;
    }
  }
  return differing;
}

/**
 * A name on one line, cut; behind it the code points at some of its places and of what nobody sees, each with its number.
 * @param differing undefined where nobody takes it for another one, so that blanks in the middle need not be counted
 */
function told(name: string, differing?: ReadonlySet<number>): string {
  if ((differing?.size ?? 0) === 0 && name.length <= mostOfName && plain.test(name)) return printable(name);
  const text = beginning(name);
  const blank = differing ? / (?=\S)/y : / +(?=\S)/y;
  const points: string[] = [];
  let [place, offset, number] = [0, 0, 0];
  let shown = '';
  for (const character of text) {
    if (shown.length >= mostWritten) break;
    const seen = look(character);
    blank.lastIndex = offset;
    const isBlankBetween = offset > 0 && blank.test(text);
    const isTold = seen === '' ? !isBlankBetween : differing?.has(place);
    place += seen.length;
    offset += character.length;
    number += 1;
    const escaped = printable(character);
    shown += escaped;
    if (isTold && escaped === character && points.length < mostTold)
      points.push(
        `${String(number)}: U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      );
  }
  const rest = offset < name.length ? `… (${name.length.toLocaleString('en')} characters)` : '';
  return `${withoutCommands(shown)}${rest}${points.length > 0 ? ` ⟨${points.join(', ')}⟩` : ''}`;
}

/**
 * How the names of one list are told to people: each on one line, no more of it than a reader takes in, and no two alike. Behind
 * those that could be taken for one another (letters of other scripts, capitals, blanks, what cannot be seen) stand the
 * characters in which they differ, `List ⟨1: U+004C⟩`; behind those that still are the same, their digest.
 */
export function namesApart(names: Iterable<string>): NameTeller {
  const all = [...new Set(names)];
  const texts = new Map<string, string>();
  for (const alike of Map.groupBy(all, (name) => lookOf(beginning(name))).values()) {
    const differing = alike.length > 1 ? differences(alike) : undefined;
    for (const name of alike) texts.set(name, told(name, differing));
  }
  for (const [text, same] of Map.groupBy(all, (name) => texts.get(name)))
    if (same.length > 1) for (const name of same) texts.set(name, `${text ?? ''} ⟨${sha256Hex(name).slice(0, 12)}⟩`);
  return (name) => texts.get(name) ?? told(name);
}
