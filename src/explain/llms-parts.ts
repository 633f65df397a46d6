import { type ServerMarkdown } from './server-markdown.ts';

/** Tools of one server that stand in one part; `to` is one past the last. */
export interface PartSlice {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** One file of `llms-full`: whole servers, and a server too large for one file in several. */
export type LlmsPart = readonly PartSlice[];

const utf8 = new TextEncoder();
const bytes = (text: string): number => utf8.encode(text).length + 1;

/**
 * Cuts the Markdown of all servers, in their order, into parts of at most `most` bytes. A server that fits into a part
 * is never cut; a single tool that is longer has a part of its own.
 */
export function llmsParts(servers: Iterable<readonly [id: string, text: ServerMarkdown]>, most: number): LlmsPart[] {
  const parts: PartSlice[][] = [];
  let room = 0;
  const begin = (): void => {
    parts.push([]);
    room = most;
  };
  for (const [id, { head, tools }] of servers) {
    const sizes = tools.map(bytes);
    const whole = bytes(head) + sizes.reduce((sum, size) => sum + size, 0);
    if (whole > room) begin();
    let from = 0;
    room -= bytes(head);
    for (const [index, size] of sizes.entries()) {
      if (size > room && index > from) {
        parts.at(-1)?.push({ id, from, to: index });
        begin();
        from = index;
        room -= bytes(head);
      }
      room -= size;
    }
    parts.at(-1)?.push({ id, from, to: tools.length });
  }
  return parts;
}

/** The text of a part. The head of a server stands before each of its slices, so that every part makes sense alone. */
export const llmsPartText = (part: LlmsPart, read: (id: string) => ServerMarkdown): string =>
  part
    .map(({ id, from, to }) => {
      const { head, tools } = read(id);
      return [head, ...tools.slice(from, to)].join('\n');
    })
    .join('\n');
