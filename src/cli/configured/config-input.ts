import { clientConfigEntries, NamesNoServers } from '../../client-config/client-config.ts';
import { type ConfigEntry } from '../../client-config/config-entry.ts';
import { printable } from '../../manifest/printable.ts';
import { fail } from '../fail.ts';
import { oneLine } from '../one-line.ts';
import { textInput } from '../text-input.ts';

/** The configuration of a client, or why there is none, in one line. */
export type ConfigInput =
  | { readonly entries: readonly ConfigEntry[]; readonly problem?: undefined; readonly isOther?: undefined }
  | {
      readonly entries?: undefined;
      readonly problem: string;
      /** It can be read, and is the configuration of something without servers. */
      readonly isOther: boolean;
    };

/** Reads a client's configuration, `-` for standard input. Ends the command with one line when it cannot be read at all. */
export function configInput(file: string): ConfigInput {
  const text = textInput(file);
  try {
    return { entries: clientConfigEntries(text, file === '-' ? undefined : file) };
  } catch (error) {
    const why = oneLine(error);
    const right = why.includes('; expected') ? '' : '; expected the configuration of a client, such as .mcp.json';
    return { problem: `${printable(file)}: ${why}${right}`, isOther: error instanceof NamesNoServers };
  }
}

/** The same where nothing else will do. */
export function demandConfig(file: string): readonly ConfigEntry[] {
  const { entries, problem } = configInput(file);
  return entries ?? fail(problem);
}
