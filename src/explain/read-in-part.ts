import { type Tool } from '../manifest/tool.ts';

/** Said of a definition that is longer than is read; undefined for nearly all. The bounds stand in `definition-texts.ts` and `parameters.ts`. */
export const readInPart = ({ flags }: Pick<Tool, 'flags'>): string | undefined =>
  flags.includes('read-in-part')
    ? 'This definition is longer than is read of one tool: of a text beyond 100,000 characters its beginning and its end, 200,000 characters and 10,000 arguments in all.'
    : undefined;
