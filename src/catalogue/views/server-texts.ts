import { serverParts, type ServerPart } from '../../explain/llms-parts.ts';
import { type ServerMarkdown } from '../../explain/server-markdown.ts';
import { readExtract, readIndex } from '../store.ts';

/** Tools in one part of `llms-full`: 0.7 MB mostly, which one request of an agent still takes whole. */
export const toolsOfPart = 500;

/** The Markdown twin of a server of the store. */
export const serverText = (id: string): ServerMarkdown => readExtract('text', id);

/** How the texts of all servers are cut into parts, in the order of their ids. */
export const fullTextParts = (): readonly ServerPart[] =>
  serverParts(
    readIndex()
      .servers.map(({ id, counts }) => ({ id, tools: counts.tools }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    toolsOfPart,
  );
