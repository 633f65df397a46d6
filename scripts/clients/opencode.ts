import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { playTurn } from './agent-client-protocol.ts';
import { onFreshStage } from './fresh-stage.ts';
import { movedServers } from './moved-servers.ts';
import { type Program } from './program.ts';
import { type Staged } from './stage.ts';

const configuration = z.looseObject({ mcp: z.optional(z.record(z.string(), z.looseObject({}))) });

/** The reader's configuration with the stage's servers and model in it. */
function configure(text: string, staged: Staged): string {
  const { mcp = {}, ...rest } = z.parse(configuration, JSON.parse(text));
  return JSON.stringify({
    ...rest,
    model: 'mock/mock',
    small_model: 'mock/mock',
    provider: {
      mock: {
        npm: '@ai-sdk/openai-compatible',
        options: { baseURL: `${staged.model}/v1`, apiKey: 'none' },
        models: { mock: {} },
      },
    },
    mcp: movedServers(mcp, staged, 'remote'),
  });
}

/** What the program takes for its plugins' own package, so that it fetches none from the registry. */
async function forgoPlugins(home: string): Promise<void> {
  const folder = join(home, '.config', 'opencode');
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  const lock = { packages: { '': { dependencies: { '@opencode-ai/plugin': '*' } } } };
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock));
}

const opencode: Program = {
  title: 'OpenCode',
  package: 'opencode-ai',
  version: '1.18.33',
  formats: ['opencode'],
  atOnce: 2,
  ask: (question, folder) =>
    onFreshStage(question, async (staged, home) => {
      const cwd = join(home, 'project');
      await mkdir(cwd);
      await forgoPlugins(home);
      await writeFile(join(cwd, 'opencode.json'), configure(question.text, staged));
      await playTurn(staged.scene, {
        command: join(folder, 'node_modules', '.bin', 'opencode'),
        args: ['acp', '--pure'],
        env: {
          PATH: process.env['PATH'] ?? '',
          HOME: home,
          OPENCODE_DISABLE_AUTOUPDATE: '1',
          OPENCODE_DISABLE_MODELS_FETCH: '1',
        },
        cwd,
        patience: 180_000,
      });
    }),
};

export default opencode;
