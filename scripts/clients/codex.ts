import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'smol-toml';
import { onFreshStage } from './fresh-stage.ts';
import { openPeer } from './json-lines-peer.ts';
import { type Program } from './program.ts';
import { type Staged } from './stage.ts';

type Table = Record<string, unknown>;

/** The reader's configuration with the stage's servers and model in it. */
function configure(text: string, { scene, servers, model }: Staged): string {
  const { mcp_servers: tables = {}, ...rest } = parse(text) as Table & { mcp_servers?: Record<string, Table> };
  const own = scene.servers.map(({ key }, place) => {
    const table = Object.hasOwn(tables, key) ? (tables[key] ?? {}) : {};
    const kept = Object.entries(table).filter(([name]) => name !== 'command');
    return [key, { url: servers[place], ...Object.fromEntries(kept) }];
  });
  return stringify({
    model: 'mock',
    model_provider: 'mock',
    ...rest,
    model_providers: {
      mock: { name: 'mock', base_url: `${model}/v1`, wire_api: 'responses', requires_openai_auth: false },
    },
    mcp_servers: Object.fromEntries(own) as Record<string, Table>,
  });
}

/** Codex, through its app server: a question is an elicitation about one tool of one server. */
const codex: Program = {
  title: 'Codex',
  package: '@openai/codex',
  version: '0.169.0',
  formats: ['codex'],
  atOnce: 2,
  ask: (question, folder) =>
    onFreshStage(question, async (staged, home) => {
      const cwd = join(home, 'project');
      await mkdir(cwd);
      await writeFile(join(home, 'config.toml'), configure(question.text, staged));
      const peer = openPeer({
        command: join(folder, 'node_modules', '.bin', 'codex'),
        args: ['app-server'],
        env: { PATH: process.env['PATH'] ?? '', HOME: home, CODEX_HOME: home },
        cwd,
        patience: 120_000,
        answer: ({ params = {} }) => {
          const { tool_name: tool } = params['_meta'] as { tool_name: string };
          staged.scene.asksAbout(String(params['serverName']), tool);
          return { action: 'accept', content: {}, _meta: null };
        },
      });
      try {
        await peer.request('initialize', {
          clientInfo: { name: 'catalogue', title: null, version: '1.0.0' },
          capabilities: { experimentalApi: true },
        });
        peer.notify('initialized');
        const { thread } = (await peer.request('thread/start', { cwd })) as { thread: { id: string } };
        await peer.request('turn/start', { threadId: thread.id, input: [{ type: 'text', text: 'go' }] });
        await peer.heard('turn/completed');
      } finally {
        await peer.close();
      }
    }),
};

export default codex;
