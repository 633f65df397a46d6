import { readBounds } from '../manifest/partly-read.ts';
import { type Tool } from '../manifest/tool.ts';

/** Said of a definition that is longer than is read; undefined for nearly all. */
export const readInPart = ({ flags }: Pick<Tool, 'flags'>): string | undefined =>
  flags.includes('read-in-part')
    ? `This definition is longer than is read of one tool: of a text beyond ${readBounds.text} its beginning and its end, ${readBounds.definition} in all.`
    : undefined;
