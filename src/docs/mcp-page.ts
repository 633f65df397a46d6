import { classify, type Verdict } from '../library/index.ts';
import { annotations, type ServerTool } from '../mcp-server/server-tool.ts';
import { listedTool } from '../mcp-server/server-tools.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { code, terms, text, type DocPage, type DocSection } from './doc-page.ts';

/**
 * The reference of the MCP server: its tools as it lists them, and what this catalogue says of them.
 * @param catalogue address of the catalogue that the example reads
 */
export function mcpPage(tools: readonly ServerTool[], catalogue: string): DocPage {
  const definitions = tools.map(listedTool);
  const verdicts = classify(definitions as unknown as ToolDefinition[]);
  const config = {
    mcpServers: { 'tool-risk': { command: 'npx', args: ['tool-risk', 'mcp', '--catalogue', catalogue] } },
  };
  return {
    slug: 'mcp',
    title: 'MCP server',
    summary: 'The tools of `tool-risk mcp` with their schemas, and our own verdict on each.',
    sections: [
      {
        id: 'connect',
        title: 'Connect',
        isCode: false,
        blocks: [
          text('The server speaks over standard input and output. In the configuration of a client:'),
          code(JSON.stringify(config, undefined, 2), 'json', 'Configuration of a client'),
          text(
            'It reads the published files of the catalogue that `--catalogue` names: an address, the folder of a built site, or a catalogue folder. Without one `check_tool` answers, `recommend_policy` takes a manifest, and `compare_manifest` compares two.',
          ),
          text(
            'What strangers wrote stands in fences, code or quotation marks, on one line, cut, with hidden characters shown; a client’s model still reads it, so an answer says that it is data and never instructions.',
          ),
          text(`Every tool declares \`${JSON.stringify(annotations)}\`.`),
        ],
      },
      ...definitions.map((tool, at) => toolSection(tool, verdicts[at])),
    ],
  };
}

function toolSection(tool: ReturnType<typeof listedTool>, verdict: Verdict | undefined): DocSection {
  const { name, title, description, inputSchema, outputSchema } = tool;
  const properties = Object.entries((inputSchema as { properties?: object }).properties ?? {}) as [
    string,
    { readonly description?: string },
  ][];
  const required = (inputSchema as { required?: readonly string[] }).required ?? [];
  return {
    id: name,
    title: name,
    isCode: true,
    blocks: [
      text(`${title}. ${description}`),
      ...(verdict
        ? [text(`Our verdict: ${verdict.category}, ${verdict.risk} risk, confidence ${verdict.confidence.toFixed(2)}.`)]
        : []),
      ...terms(
        properties.map(([argument, { description: about = '' }]) => ({
          term: argument,
          text: required.includes(argument) ? `${about} Required.` : about,
        })),
      ),
      code(JSON.stringify(inputSchema, undefined, 2), 'json', `Input schema of ${name}`),
      code(JSON.stringify(outputSchema, undefined, 2), 'json', `Output schema of ${name}`),
    ],
  };
}
