import { compile } from '../../src/catalogue/compile.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { profiledTool } from '../../src/explain/judged-entry.ts';
import { defaultTarget } from '../../src/explain/policy-panel.ts';
import { problemLine } from '../../src/manifest/problem.ts';
import { type ToolDefinition } from '../../src/manifest/tool.ts';
import { type PolicyTarget } from '../../src/policy/format.ts';
import { type ProfiledTool } from '../../src/policy/profiles.ts';
import { type ServerRecord } from '../../src/record.ts';

/** A server of the catalogue as its policies need it. */
export interface ProvedServer {
  readonly id: string;
  readonly target: PolicyTarget;
  readonly tools: readonly ProfiledTool[];
  /** Verbatim, in the same order. */
  readonly definitions: readonly ToolDefinition[];
}

/** A server of a compiled catalogue as its policies need it. */
export const provedServer = (server: ServerRecord): ProvedServer => ({
  id: server.id,
  target: defaultTarget(server),
  tools: server.tools.map(profiledTool),
  definitions: server.tools.map(({ tool }) => tool.definition),
});

/** Every server of a catalogue folder, compiled. Throws on a catalogue that does not build. */
export function provedServers(catalog: string): ProvedServer[] {
  const { source, problems } = readCatalogue(catalog);
  if (!source) throw new Error(problems.map(problemLine).join('\n'));
  return compile(source).servers.map(provedServer);
}
