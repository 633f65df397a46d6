import { readBounds, unreadReasons } from '../manifest/partly-read.ts';
import { type Tool } from '../manifest/tool.ts';

/** What is read of a definition that is longer. */
const bounds = `of a text beyond ${readBounds.text} its beginning and its end, ${readBounds.definition} in all`;

/** Said of a definition that is longer than is read, or has parts that cannot be read; undefined for nearly all. */
export function readInPart(tool: Pick<Tool, 'flags' | 'definition'>): string | undefined {
  const said = unreadReasons(tool).map(({ flag, wrong }) => {
    const sentence = `${wrong.charAt(0).toUpperCase()}${wrong.slice(1)}`;
    return flag === 'read-in-part' ? `${sentence}: ${bounds}.` : `${sentence}.`;
  });
  return said.length === 0 ? undefined : said.join(' ');
}
