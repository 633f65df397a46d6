import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shellWords } from '../../src/policy/shell-words.ts';
import { playTurn } from './agent-client-protocol.ts';
import { onFreshStage } from './fresh-stage.ts';
import { type Program } from './program.ts';
import { type Staged } from './stage.ts';

/** The servers of the stage, with all of their tools. */
function configuration({ scene, servers }: Staged): string {
  const entries = scene.servers.map(
    ({ key }, place) => [key, { type: 'http', url: servers[place], tools: ['*'] }] as const,
  );
  return JSON.stringify({ mcpServers: Object.fromEntries(entries) });
}

const copilotCli: Program = {
  title: 'GitHub Copilot CLI',
  package: '@github/copilot',
  version: '1.0.102',
  formats: ['copilot-cli'],
  atOnce: 2,
  ask: (question, folder) =>
    onFreshStage(question, async (staged, home) => {
      const [, ...flags] = shellWords(question.text);
      const [cwd, own] = [join(home, 'project'), join(home, '.copilot')];
      await mkdir(cwd);
      await mkdir(own);
      await writeFile(join(own, 'mcp-config.json'), configuration(staged));
      await playTurn(staged.scene, {
        command: join(folder, 'node_modules', '.bin', 'copilot'),
        args: ['--acp', '--disable-builtin-mcps', '--no-auto-update', ...flags],
        env: {
          PATH: process.env['PATH'] ?? '',
          HOME: home,
          // The program unpacks 235 MB of itself: once is enough.
          COPILOT_CACHE_HOME: join(folder, 'cache'),
          COPILOT_OFFLINE: 'true',
          COPILOT_PROVIDER_BASE_URL: `${staged.model}/v1`,
          COPILOT_PROVIDER_API_KEY: 'none',
          COPILOT_MODEL: 'mock',
        },
        cwd,
        patience: 300_000,
      });
    }),
};

export default copilotCli;
