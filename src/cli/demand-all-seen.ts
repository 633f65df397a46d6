import { partlyRead } from '../manifest/partly-read.ts';
import { printable } from '../manifest/printable.ts';
import { problemLine } from '../manifest/problem.ts';
import { type Tool } from '../manifest/tool.ts';
import { fail } from './fail.ts';
import { type ManifestFile } from './manifest-files.ts';

/** A file and those of its tools of which all must have been read. */
export interface SeenManifest {
  readonly input: Pick<ManifestFile, 'file' | 'gaps'>;
  readonly tools: readonly Tool[];
}

/**
 * Ends a command whose `--fail-on` found nothing with a line for each list that is not whole and for each definition that was
 * not wholly read: what was not seen may be what it looks for.
 */
export function demandAllSeen(manifests: readonly SeenManifest[]): void {
  const partial = manifests.filter(({ input }) => input.gaps.length > 0);
  const lines = [
    ...partial.map(
      ({ input: { file } }) =>
        `${printable(file)}: --fail-on cannot pass while tools are missing; expected the whole list of tools`,
    ),
    ...manifests.flatMap(({ input: { file }, tools }) => partlyRead(file, tools)).map(problemLine),
  ];
  if (lines.length > 0) fail(lines.join('\n'));
}
