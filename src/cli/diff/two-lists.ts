import { type ListedTools } from '../../catalogue/compare-manifests.ts';
import { printable } from '../../manifest/printable.ts';
import { type Problem } from '../../manifest/problem.ts';
import { capturedServer } from '../captured-server.ts';
import { fail } from '../fail.ts';
import { manifestInput } from '../manifest-input.ts';

/** Two lists of tools to compare, the earlier first, and why either may be not whole. */
export interface TwoLists {
  readonly lists: readonly [ListedTools, ListedTools];
  readonly gaps: readonly Problem[];
}

/** Two manifests. Ends the command with one line where one cannot be read. */
export function ofFiles(before: string, after: string): TwoLists {
  if (before === '-' && after === '-') fail('- stands twice; expected a file for one of the two manifests');
  const [was, is] = [manifestInput(before), manifestInput(after)];
  return {
    lists: [
      { name: before, tools: was.tools },
      { name: after, tools: is.tools },
    ],
    gaps: [...was.gaps, ...is.gaps],
  };
}

/** Two captured versions of a server of a catalogue. Ends the command with one line where there is none. */
export function ofVersions(catalog: string, id: string, versions: readonly [string, string]): TwoLists {
  const server = capturedServer(
    catalog,
    id,
    (hint) => `${printable(id)}: not in ${catalog}; expected a server’s id${hint}`,
  );
  const known = server.captures.map(({ version }) => version).join(', ');
  const listed = (version: string): ListedTools => {
    const capture = server.captures.find((one) => one.version === version)?.capture;
    return capture
      ? { name: `${id} ${version}`, tools: capture.tools }
      : fail(`${printable(id)} ${printable(version)}: no capture; expected one of ${known}`);
  };
  return { lists: [listed(versions[0]), listed(versions[1])], gaps: [] };
}
