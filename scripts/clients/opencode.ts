import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { playTurn } from './agent-client-protocol.ts';
import { onFreshStage } from './fresh-stage.ts';
import { type Program } from './program.ts';
import { type Staged } from './stage.ts';

const configuration = z.looseObject({ mcp: z.optional(z.record(z.string(), z.looseObject({}))) });

/** The reader's configuration with the stage's servers and model in it. */
function configure(text: string, { scene, servers, model }: Staged): string {
  const { mcp = {}, ...rest } = z.parse(configuration, JSON.parse(text));
  const entries = scene.servers.map(({ key }, place) => {
    const own = Object.hasOwn(mcp, key) ? mcp[key] : undefined;
    return [key, { ...own, type: 'remote', url: servers[place], command: undefined, environment: undefined }] as const;
  });
  return JSON.stringify({
    ...rest,
    model: 'mock/mock',
    small_model: 'mock/mock',
    provider: {
      mock: {
        npm: '@ai-sdk/openai-compatible',
        options: { baseURL: `${model}/v1`, apiKey: 'none' },
        models: { mock: {} },
      },
    },
    mcp: { ...mcp, ...Object.fromEntries(entries) },
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
        patience: 600_000,
      });
    }),
};

export default opencode;
