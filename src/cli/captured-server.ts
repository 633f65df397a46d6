import { readServer, type ServerSource, serverIds } from '../catalogue/read-catalogue.ts';
import { problemLine } from '../manifest/problem.ts';
import { nearestWord } from '../policy/nearest-word.ts';
import { fail } from './fail.ts';

/**
 * A server of a catalogue folder, with its captures. Ends the command with a line for each thing that is wrong with it, or with
 * the line that `missing` makes where there is none; the line ends in the nearest id, where one is near.
 */
export function capturedServer(catalog: string, id: string, missing: (hint: string) => string): ServerSource {
  const found = readServer(catalog, id);
  if (!found) {
    const near = nearestWord(id, serverIds(catalog));
    return fail(missing(near === undefined ? '' : ` such as ${near}`));
  }
  const { server, problems } = found;
  return server && problems.length === 0 ? server : fail(problems.map(problemLine).join('\n'));
}
