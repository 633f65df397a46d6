import * as z from 'zod';
import { type ToolDefinition } from '../manifest/tool.ts';
import { annotations, type ServerTool } from './server-tool.ts';
import checkServer from './tools/check-server.ts';
import checkTool from './tools/check-tool.ts';
import compareManifest from './tools/compare-manifest.ts';
import recommendPolicy from './tools/recommend-policy.ts';
import searchTools from './tools/search-tools.ts';

/** The tools of the MCP server, in the order in which it lists them. */
export const serverTools: readonly ServerTool[] = [
  checkTool,
  checkServer,
  searchTools,
  recommendPolicy,
  compareManifest,
];

const schema = (of: z.ZodType, io: 'input' | 'output'): Record<string, unknown> => {
  const text: Record<string, unknown> = { ...z.toJSONSchema(of, { io }) };
  // 2020-12 is the protocol's own dialect.
  delete text['$schema'];
  return text;
};

/** A tool as `tools/list` has it. */
export const listedTool = ({ name, title, description, input, output }: ServerTool) => ({
  name,
  title,
  description,
  inputSchema: { ...schema(input, 'input'), type: 'object' as const },
  outputSchema: { ...schema(output, 'output'), type: 'object' as const },
  annotations: { title, ...annotations },
});

/** What the server answers to `tools/list`. */
export const listing = (): { readonly tools: ToolDefinition[] } => ({
  tools: serverTools.map(listedTool) as unknown as ToolDefinition[],
});
