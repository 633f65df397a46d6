import { dialects, knownWithoutTools } from './dialects.ts';
import { isJsonObject, type Json } from './json.ts';
import { parseJson, type Parsed } from './parse-file.ts';
import { type Problem } from './problem.ts';
import { type ToolDefinition } from './tool.ts';
import { toDefinition } from './tool-shapes.ts';

const expected = 'a tools/list result such as {"tools": [{"name": …, "inputSchema": …}]}';

/** Nesting beyond which a schema is refused: real ones reach 28. */
const maxDepth = 64;

/**
 * Tool definitions of a manifest in any accepted dialect: `tools/list` results bare, in JSON-RPC, in pages or as an
 * array, captures, MCP bundles and server cards, with tools written for MCP, OpenAI, Anthropic or Docker's catalogue.
 * Lines that are not JSON before the answer, as servers print them on stdout, are skipped.
 */
export function readManifest(file: string, text: string): Parsed<readonly ToolDefinition[]> {
  const parsed = parseNoisy(file, text);
  if (parsed.problems) return parsed;
  const document = parsed.value as Json;
  for (const dialect of dialects) {
    const found = dialect.list(document);
    if (found) return definitions(file, found.tools, found.at);
  }
  const known = knownWithoutTools(document);
  return { problems: [{ file, at: '', wrong: known ? `this is ${known}` : 'no list of tools', right: expected }] };
}

function definitions(file: string, raw: readonly Json[], at: string): Parsed<readonly ToolDefinition[]> {
  const problems: Problem[] = [];
  const tools = raw.flatMap((entry, index) => {
    const place = `${at}/${String(index)}`;
    const tool = toDefinition(entry);
    if (!tool) problems.push({ file, at: place, wrong: `found ${brief(entry)}`, right: 'a tool with a name' });
    else if (depthOf(tool) > maxDepth)
      problems.push({ file, at: place, wrong: 'a schema of too many levels', right: `at most ${String(maxDepth)}` });
    return tool ? [tool] : [];
  });
  return problems.length > 0 ? { problems } : { value: tools };
}

const brief = (value: Json): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

function depthOf(value: Json): number {
  let depth = 0;
  let level: Json[] = [value];
  while (level.length > 0 && depth <= maxDepth + 4) {
    level = level.flatMap((item) => (Array.isArray(item) ? item : isJsonObject(item) ? Object.values(item) : []));
    depth += 1;
  }
  return depth;
}

/** JSON, or JSON after lines of noise, or one JSON-RPC message per line of which one holds the tools. */
function parseNoisy(file: string, text: string): Parsed<unknown> {
  const whole = parseJson(file, text);
  if (!whole.problems) return whole;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (!/^\s*[[{]/.test(line)) continue;
    const rest = parseJson(file, lines.slice(index).join('\n'));
    if (!rest.problems) return rest;
    const single = parseJson(file, line);
    if (!single.problems && dialects.some(({ list }) => list(single.value as Json))) return single;
  }
  return whole;
}
