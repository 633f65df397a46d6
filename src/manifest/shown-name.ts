import { showHidden } from './hidden-characters.ts';

/** Characters of a name that pages print; the protocol allows as many (MCP 2025-11-25), strangers send thousands. */
const most = 128;

/** Something that leaves ink. Fillers of Hangul and the empty pattern of Braille are letters and symbols without any. */
const ink = /(?![\u115F\u1160\u3164\uFFA0\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * A tool's name as pages print it: hidden characters as visible tokens, a name that shows nothing at all as its code
 * points, and no more of it than a reader can take in. The definition on the tool's page has it whole.
 */
export function shownName(name: string): string {
  if (!ink.test(name))
    return [...name.slice(0, most)]
      .map((character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
      .join('');
  return showHidden(name.length > most ? `${name.slice(0, most).toWellFormed()}…` : name);
}
