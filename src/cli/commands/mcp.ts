import { setTimeout } from 'node:timers/promises';
import { defineCommand } from '../command.ts';
import { fail } from '../fail.ts';
import { oneLine } from '../one-line.ts';

/** How long in milliseconds a host may take to be told from one that is not there, once the client is gone. */
const firstAnswer = 3000;

export default defineCommand({
  id: 'mcp',
  summary: 'an MCP server that answers these questions for agents, over standard input and output',
  forms: ['[options]'],
  about:
    'Serves five tools over standard input and output: check_tool, check_server, search_tools, recommend_policy and compare_manifest. All of them only read. Put it into the configuration of a client: {"mcpServers": {"tool-risk": {"command": "npx", "args": ["tool-risk", "mcp", "--catalogue", "https://host/base/"]}}}.\n\nWithout a catalogue, single definitions are judged, policies are written from a manifest and two manifests are compared; the rest says what is missing.',
  options: {
    catalog: {
      type: 'string',
      value: 'DIR|URL',
      about:
        'a built site, the address of a published one, or a catalogue folder, which is compiled when it is first asked',
    },
  },
  exits:
    'Exit 0: the client closed the connection. 2: there is no catalogue at the given place, or it could not be reached at first.',
  words: { least: 0, most: 0 },
  async run({ catalog }) {
    const { default: packageJson } = await import('../../../package.json', { with: { type: 'json' } });
    const { serveStdio } = await import('../../mcp-server/serve-stdio.ts');
    const { openCatalogue } = await import('../../published/open-catalogue.ts');
    const { CatalogueError } = await import('../../published/catalogue-error.ts');
    const tell = (line: string): void => {
      console.error(`tool-risk mcp: ${line}`);
    };
    const ended = new AbortController();
    const refuse = (error: unknown): never => fail(oneLine(error));
    const catalogue = catalog === undefined ? undefined : await openCatalogue(catalog, ended.signal).catch(refuse);
    // Whoever is away for a moment is asked again with the next call; what is no catalogue is said at once.
    const reached =
      catalogue === undefined || catalogue.madeWhenAsked === true
        ? undefined
        : catalogue.servers().catch((error: unknown) => {
            if (ended.signal.aborted) return;
            if (!(error instanceof CatalogueError && error.mayPass)) refuse(error);
            tell(oneLine(error));
            process.exitCode = 2;
          });
    await serveStdio(packageJson.version, { catalogue }, tell);
    // A client that is gone before the first answer still learns that there is none.
    await Promise.race([reached, setTimeout(firstAnswer, undefined, { ref: false })]);
    ended.abort();
  },
});
