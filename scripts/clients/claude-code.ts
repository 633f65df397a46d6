import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { onFreshStage } from './fresh-stage.ts';
import { startLineProcess } from './line-process.ts';
import { type Program } from './program.ts';
import { type Staged } from './stage.ts';

/** What the program writes: the end of a turn, and the question whether a tool may run. */
const message = z.union([
  z.object({ type: z.literal('result'), is_error: z.boolean(), result: z.optional(z.string()) }),
  z.object({
    type: z.literal('control_request'),
    request_id: z.string(),
    request: z.object({ subtype: z.literal('can_use_tool'), tool_use_id: z.string(), input: z.unknown() }),
  }),
]);

/** Settings and servers stand in the project's own files; the folder is trusted, as allowing rules count nowhere else. */
async function configure(text: string, { scene, servers }: Staged, home: string): Promise<string> {
  const project = join(home, 'project');
  await mkdir(join(project, '.claude'), { recursive: true });
  await mkdir(join(home, '.claude'));
  const entries = scene.servers.map(({ key }, place) => [key, { type: 'http', url: servers[place] }] as const);
  const files: Record<string, string> = {
    'project/.claude/settings.json': text,
    'project/.mcp.json': JSON.stringify({ mcpServers: Object.fromEntries(entries) }),
    '.claude/settings.json': JSON.stringify({ enableAllProjectMcpServers: true }),
    '.claude.json': JSON.stringify({ projects: { [project]: { hasTrustDialogAccepted: true } } }),
  };
  for (const [path, content] of Object.entries(files)) await writeFile(join(home, path), content);
  return project;
}

/** One turn without a terminal; questions go to whoever started the program, and are answered with yes. */
async function playTurn({ scene, model }: Staged, folder: string, home: string, cwd: string): Promise<void> {
  const { promise: done, resolve, reject } = Promise.withResolvers<undefined>();
  const hear = (line: unknown): void => {
    const { data } = z.safeParse(message, line);
    if (data?.type === 'result') {
      if (data.is_error) reject(new Error(data.result ?? 'the turn failed'));
      else resolve(undefined);
    } else if (data) {
      scene.asksAboutCall(data.request.tool_use_id);
      const response = { behavior: 'allow', updatedInput: data.request.input };
      program.send({
        type: 'control_response',
        response: { subtype: 'success', request_id: data.request_id, response },
      });
    }
  };
  const program = startLineProcess({
    command: join(folder, 'node_modules', '.bin', 'claude'),
    args: [
      ...['-p', '--verbose', '--input-format', 'stream-json', '--output-format', 'stream-json'],
      ...['--permission-prompt-tool', 'stdio', '--no-session-persistence'],
    ],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      ANTHROPIC_BASE_URL: model,
      ANTHROPIC_API_KEY: 'none',
      ANTHROPIC_MODEL: 'mock',
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
      // All tools are named to the model at once, and none before every server has answered.
      ENABLE_TOOL_SEARCH: 'false',
      MCP_CONNECTION_NONBLOCKING: 'false',
    },
    cwd,
    patience: 300_000,
    hear,
  });
  try {
    program.send({ type: 'user', message: { role: 'user', content: 'go' } });
    await Promise.race([done, program.failure]);
  } finally {
    await program.stop();
  }
}

const claudeCode: Program = {
  title: 'Claude Code',
  package: '@anthropic-ai/claude-code',
  version: '2.1.332',
  formats: ['claude-code'],
  atOnce: 2,
  ask: (question, folder) =>
    onFreshStage(question, async (staged, home) => {
      const project = await configure(question.text, staged, home);
      await playTurn(staged, folder, home, project);
    }),
};

export default claudeCode;
