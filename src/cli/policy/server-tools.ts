import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { compileServer } from '../../catalogue/compile-server.ts';
import { judgeTools } from '../../explain/judge-definitions.ts';
import { profiledTool } from '../../explain/judged-entry.ts';
import { defaultTarget } from '../../explain/policy-panel.ts';
import { normaliseAll } from '../../manifest/normalise.ts';
import { partlyRead } from '../../manifest/partly-read.ts';
import { printable } from '../../manifest/printable.ts';
import { builtInTaxonomy } from '../../manifest/built-in-taxonomy.ts';
import { type Problem, problemLine } from '../../manifest/problem.ts';
import { type ToolDefinition } from '../../manifest/tool.ts';
import { type PolicyTarget } from '../../policy/format.ts';
import { type ProfiledTool } from '../../policy/profiles.ts';
import { defaultServerKey } from '../../policy/server-key.ts';
import { capturedServer } from '../captured-server.ts';
import { fail } from '../fail.ts';
import { manifestInput } from '../manifest-input.ts';

/** The tools of a server with what is recommended for each, and what the server is called where nobody says it. */
export interface ServerTools {
  readonly target: PolicyTarget;
  readonly tools: readonly ProfiledTool[];
  /** What a reader should hear, one line each. */
  readonly notes: readonly string[];
}

const isId = (source: string): boolean => /^[\w.-]+\/[\w.-]+$/.test(source) && !existsSync(source);

/** Tools of a server that is called so, as the rules judge them. */
export function toolsOf(
  definitions: readonly ToolDefinition[],
  title: string,
  gaps: readonly Problem[] = [],
): ServerTools {
  const tools = normaliseAll(definitions);
  return {
    target: { serverKey: defaultServerKey('', title), serverTitle: title, version: 'this manifest' },
    tools: judgeTools(tools).map(profiledTool),
    notes: [...gaps, ...partlyRead(title, tools)].map(problemLine),
  };
}

/** A manifest's tools. */
export function toolsOfManifest(file: string): ServerTools {
  const { tools, gaps } = manifestInput(file);
  return toolsOf(tools, file === '-' ? 'server' : basename(file).replace(/\.[^.]+$/, ''), gaps);
}

/** A captured server's tools, as its page shows them: reviews and overrides count. */
export function toolsOfCatalogue(catalog: string, id: string): ServerTools {
  const server = capturedServer(
    catalog,
    id,
    (hint) =>
      `${printable(id)}: no such file, and no server of ${catalog}; expected a manifest or a server's id${hint}`,
  );
  const { record, problems } = compileServer(server, new Set(), { taxonomy: builtInTaxonomy, advisories: [] });
  if (problems.length > 0) fail(problems.map(problemLine).join('\n'));
  return {
    target: defaultTarget(record),
    tools: record.tools.map(profiledTool),
    notes: partlyRead(
      id,
      record.tools.map(({ tool }) => tool),
    ).map(problemLine),
  };
}

/** The tools of a manifest file, of standard input for `-`, or of a captured server. Ends the command with one line. */
export const serverTools = (source: string, catalog: string): ServerTools =>
  isId(source) ? toolsOfCatalogue(catalog, source) : toolsOfManifest(source);
