import { existsSync } from 'node:fs';
import { compileServer } from '../../catalogue/compile-server.ts';
import { counted } from '../../explain/grammar.ts';
import { judgeDefinitions } from '../../explain/judge-definitions.ts';
import { namesApart } from '../../explain/names-apart.ts';
import { type Judged } from '../../explain/prose/subject.ts';
import { publish } from '../../explain/publish.ts';
import { toolText } from '../../explain/tool-text.ts';
import { printable, printableCut } from '../../manifest/printable.ts';
import { type Taxonomy } from '../../manifest/taxonomy.ts';
import { problemLine } from '../../manifest/problem.ts';
import { nearestWord } from '../../policy/nearest-word.ts';
import { recommend } from '../../policy/recommend.ts';
import { capturedServer } from '../captured-server.ts';
import { fail } from '../fail.ts';
import { taxonomyOf } from '../taxonomy.ts';
import { manifestInput } from '../manifest-input.ts';

/** A server's tools as they were judged. */
interface Server {
  readonly title: string;
  readonly tools: readonly Judged[];
}

function ofManifest(file: string): Server {
  const { tools: definitions, gaps } = manifestInput(file);
  for (const gap of gaps) console.error(problemLine(gap));
  return { title: file, tools: judgeDefinitions(definitions) };
}

function ofCatalogue(catalog: string, id: string, taxonomy: Taxonomy): Server {
  const server = capturedServer(catalog, id, (hint) =>
    printable(`${id}: no server of ${catalog}, and no file; expected <owner>/<server>/<tool>${hint}`),
  );
  return { title: id, tools: compileServer(server, new Set(), { taxonomy, advisories: [] }).record.tools };
}

/** The server and the tool that words name. Ends the command with one line when there is no such tool. */
function named(
  source: string,
  tool: string | undefined,
  catalog: string,
  taxonomy: Taxonomy,
): { server: Server; name: string } {
  const [, id, inside] = /^([\w.-]+\/[\w.-]+)\/(.+)$/s.exec(source) ?? [];
  const isTool = tool === undefined && id !== undefined && inside !== undefined && !existsSync(source);
  if (isTool) return { server: ofCatalogue(catalog, id, taxonomy), name: inside };
  if (tool === undefined) {
    if (!existsSync(source) && source !== '-' && !/\.\w+$/.test(source))
      fail(printable(`${source}: no tool; expected <owner>/<server>/<tool>, or a manifest and a tool of it`));
    const { tools, title } = ofManifest(source);
    const [first] = tools;
    if (first && tools.length === 1) return { server: { title, tools }, name: first.tool.name };
    return fail(printable(`${source}: ${counted(tools.length, 'tool')}; expected the name of one behind it`));
  }
  return { server: ofManifest(source), name: tool };
}

/** Prints all that is said of one tool: of a manifest, or of a server of the catalogue. */
export async function explainTool(
  source: string,
  tool: string | undefined,
  catalog: string | undefined,
): Promise<void> {
  const taxonomy = await taxonomyOf(catalog);
  const { server, name } = named(source, tool, catalog ?? 'catalog', taxonomy);
  const judged = server.tools.find((one) => one.tool.name === name);
  const names = server.tools.map((one) => one.tool.name);
  if (!judged) {
    const near = nearestWord(name, names);
    const right =
      near === undefined ? `one of its ${counted(names.length, 'tool')}` : `one such as ${namesApart(names)(near)}`;
    return fail(printable(`${name}: no tool of ${server.title}; expected ${right}`));
  }
  const verdict = publish(judged, taxonomy, names);
  const title = `${namesApart(names)(judged.tool.name)} (${server.title})`;
  const lines = toolText(title, verdict, recommend(judged.tool, judged.verdict), judged.override !== undefined);
  console.log(lines.map((line) => printableCut(line)).join('\n'));
}
