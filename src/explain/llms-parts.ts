import { type ServerMarkdown } from './server-markdown.ts';

/** Tools of one server that stand in one part; `to` is one past the last. */
export interface PartSlice {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** One file of several: whole servers, and a server too large for one file in several. */
export type ServerPart = readonly PartSlice[];

/**
 * Cuts servers, in their order, into parts of at most `most` tools. A server that fits into a part is never cut. Counts alone
 * are needed, so that nothing has to be made twice to know where it belongs.
 */
export function serverParts(
  servers: Iterable<{ readonly id: string; readonly tools: number }>,
  most: number,
): ServerPart[] {
  const parts: PartSlice[][] = [];
  let room = 0;
  for (const { id, tools } of servers) {
    for (let from = 0; from < tools || from === 0;) {
      if (room < Math.min(most, tools - from) || room === 0) {
        parts.push([]);
        room = most;
      }
      const to = Math.min(tools, from + room);
      parts.at(-1)?.push({ id, from, to });
      room -= to - from;
      if (to === tools) break;
      from = to;
    }
  }
  return parts;
}

/** The text of a part. The head of a server stands before each of its slices, so that every part makes sense alone. */
export const llmsPartText = (part: ServerPart, read: (id: string) => ServerMarkdown): string =>
  part
    .map(({ id, from, to }) => {
      const { head, tools } = read(id);
      return [head, ...tools.slice(from, to)].join('\n');
    })
    .join('\n');
