import { llmsParts, type LlmsPart } from '../../explain/llms-parts.ts';
import { serverMarkdown, type ServerMarkdown } from '../../explain/server-markdown.ts';
import { readFrame, readIndex, readServer, urls } from '../store.ts';

/** Largest part of `llms-full`, in bytes: what one request of an agent still takes whole. */
const most = 1_000_000;

/** The Markdown twin of a server of the store. */
export const serverText = (id: string): ServerMarkdown => serverMarkdown(readServer(id), readFrame(), urls());

function* serverTexts(): Generator<readonly [string, ServerMarkdown]> {
  for (const { id } of readIndex().servers.toSorted((a, b) => (a.id < b.id ? -1 : 1))) yield [id, serverText(id)];
}

let parts: LlmsPart[] | undefined;

/** How the texts of all servers are cut into parts. Computed once per process; texts are not kept. */
export const fullTextParts = (): readonly LlmsPart[] => (parts ??= llmsParts(serverTexts(), most));
