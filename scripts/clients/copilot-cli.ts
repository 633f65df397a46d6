import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { playTurn } from './agent-client-protocol.ts';
import { onFreshStage } from './fresh-stage.ts';
import { movedServers } from './moved-servers.ts';
import { type Program } from './program.ts';
import { type Staged } from './stage.ts';

const configuration = z.looseObject({ mcpServers: z.record(z.string(), z.looseObject({})) });

/** The reader's servers at the addresses of the stage, and the rest of the stage's with all of their tools. */
function configure(text: string, staged: Staged): string {
  const { mcpServers, ...rest } = z.parse(configuration, JSON.parse(text));
  return JSON.stringify({ ...rest, mcpServers: movedServers(mcpServers, staged, 'http', { tools: ['*'] }) });
}

const copilotCli: Program = {
  title: 'GitHub Copilot CLI',
  package: '@github/copilot',
  version: '1.0.102',
  formats: ['copilot-cli'],
  atOnce: 2,
  ask: (question, folder) =>
    onFreshStage(question, async (staged, home) => {
      const [cwd, own] = [join(home, 'project'), join(home, '.copilot')];
      await mkdir(cwd);
      await mkdir(own);
      await writeFile(join(own, 'mcp-config.json'), configure(question.text, staged));
      await playTurn(staged.scene, {
        command: join(folder, 'node_modules', '.bin', 'copilot'),
        args: ['--acp', '--disable-builtin-mcps', '--no-auto-update'],
        env: {
          PATH: process.env['PATH'] ?? '',
          HOME: home,
          // The program unpacks itself, once.
          COPILOT_CACHE_HOME: join(folder, 'cache'),
          COPILOT_OFFLINE: 'true',
          COPILOT_PROVIDER_BASE_URL: `${staged.model}/v1`,
          COPILOT_PROVIDER_API_KEY: 'none',
          COPILOT_MODEL: 'mock',
        },
        cwd,
        patience: 180_000,
      });
    }),
};

export default copilotCli;
