import { escapeCommands } from './runner-commands.ts';

/**
 * Characters that erase, reorder or hide text where it is shown, or end a line: controls, format characters, halves of pairs,
 * separators, what is ignorable by default, blanks that are letters. Line ends stand between strings only and stay.
 */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

/** JSON text with what cannot be seen, and what a CI runner would act on, as escapes of JSON: the same data. */
export const shownJson = (json: string): string =>
  escapeCommands(
    json.replace(unseen, (character) =>
      [...Array(character.length).keys()].map((at) => `\\u${hex(character.charCodeAt(at), 4)}`).join(''),
    ),
  );

/** TOML text whose strings are all basic ones, in the same way; TOML has an escape for a whole character and none for halves (1.0, “String”). */
export const shownToml = (toml: string): string =>
  escapeCommands(
    toml.replace(unseen, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
    }),
  );

/** Data as JSON for people and programs: two spaces, and nothing that cannot be seen. */
export const printedJson = (value: unknown): string => shownJson(JSON.stringify(value, undefined, 2));
