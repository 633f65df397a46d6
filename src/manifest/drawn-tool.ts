import * as z from 'zod';
import { toolDefinition } from './capture.ts';

/** One line of a fresh draw: a tool with its full definition, before anybody has read it. */
export const drawnTool = z.object({
  id: z.string('an id').min(1, 'an id that is not empty'),
  /** npm name of the server's package, a package URL, or another name of the server. */
  server: z.string('the server that offers the tool').min(1, 'the server that offers the tool'),
  tool: toolDefinition,
});
export type DrawnTool = z.infer<typeof drawnTool>;
