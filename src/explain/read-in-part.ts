import { readBounds } from '../manifest/partly-read.ts';
import { type Tool } from '../manifest/tool.ts';
import { unreadParts, unreadWords } from '../manifest/unread-parts.ts';

/** Said of a definition that is longer than is read, or has parts that cannot be read; undefined for nearly all. */
export function readInPart({ flags, definition }: Pick<Tool, 'flags' | 'definition'>): string | undefined {
  const long = flags.includes('read-in-part')
    ? [
        `This definition is longer than is read of one tool: of a text beyond ${readBounds.text} its beginning and its end, ${readBounds.definition} in all.`,
      ]
    : [];
  const odd = flags.includes('unread-parts')
    ? [`Not all of this definition can be read: ${unreadWords(unreadParts(definition))}.`]
    : [];
  const said = [...long, ...odd];
  return said.length === 0 ? undefined : said.join(' ');
}
