import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onFreshStage } from './fresh-stage.ts';
import { type Observed, type Question } from './program.ts';
import { type Staged } from './stage.ts';

/** The part of `@google/gemini-cli-core` 0.61.0 that is used here. */
interface Core {
  readonly createPolicyEngineConfig: (
    settings: object,
    mode: 'default',
    defaults: undefined,
    interactive: boolean,
  ) => Promise<object>;
  readonly loadPoliciesFromToml: (
    paths: readonly string[],
    tier: () => number,
  ) => Promise<{ readonly errors: readonly { readonly message: string; readonly severity?: string }[] }>;
  readonly Config: new (options: object) => Configuration;
  readonly Scheduler: new (options: object) => {
    readonly schedule: (calls: readonly object[], signal: AbortSignal) => Promise<unknown>;
    readonly dispose: () => void;
  };
}
interface Configuration {
  readonly initialize: () => Promise<void>;
  readonly waitForMcpInit: () => Promise<void>;
  readonly dispose: () => Promise<void>;
  readonly messageBus: Bus;
  readonly toolRegistry: { readonly getFunctionDeclarations: () => { name: string; description: string }[] };
}
interface Bus {
  readonly subscribe: (type: string, listener: (message: Update) => void) => void;
  readonly publish: (message: object) => Promise<void>;
}
interface Update {
  readonly toolCalls: readonly {
    readonly status: string;
    readonly correlationId?: string;
    readonly request: { readonly name: string };
  }[];
}

/** The servers of the settings, with the keys that the policy sets on them. */
function serversOf(question: Question, { servers }: Staged): Record<string, object> {
  const own =
    question.format === 'gemini-settings'
      ? (JSON.parse(question.text) as { mcpServers?: Record<string, object> }).mcpServers
      : undefined;
  const entries = question.servers.map(({ key }, place) => {
    const keys = own && Object.hasOwn(own, key) ? own[key] : {};
    return [key, { ...keys, command: undefined, httpUrl: servers[place] }] as const;
  });
  return Object.fromEntries(entries);
}

/** Answers every question that the program asks, and takes down about which tool it was. */
function answerQuestions(bus: Bus, { scene }: Staged): void {
  const answered = new Set<string>();
  bus.subscribe('tool-calls-update', ({ toolCalls }) => {
    for (const { status, correlationId, request } of toolCalls) {
      if (status !== 'awaiting_approval' || correlationId === undefined || answered.has(correlationId)) continue;
      answered.add(correlationId);
      scene.asks(request.name);
      const answer = { correlationId, confirmed: true, outcome: 'proceed_once' };
      setImmediate(() => void bus.publish({ type: 'tool-confirmation-response', ...answer }));
    }
  });
}

/** The program says what is wrong with a file of policies on its screen only, and goes on without it. */
async function demandReadable({ loadPoliciesFromToml }: Core, path: string): Promise<void> {
  const { errors } = await loadPoliciesFromToml([path], () => 4);
  const [first] = errors.filter(({ severity }) => severity !== 'warning');
  if (first) throw new Error(first.message);
}

/** Connects the core that is installed in a folder to the stage's servers, and hands the calls to its scheduler. */
export const askGeminiCore = (question: Question, folder: string): Promise<readonly Observed[]> =>
  onFreshStage(question, async (staged, home) => {
    process.env['GEMINI_CLI_HOME'] = home;
    const path = join(folder, 'node_modules', '@google', 'gemini-cli-core', 'dist', 'index.js');
    await play((await import(pathToFileURL(path).href)) as Core, question, staged, home);
  });

async function play(core: Core, question: Question, staged: Staged, home: string): Promise<void> {
  const mcpServers = serversOf(question, staged);
  const policies = join(home, 'policies.toml');
  const isFile = question.format === 'gemini-cli';
  if (isFile) {
    await writeFile(policies, question.text);
    await demandReadable(core, policies);
  }
  const settings = { mcpServers, ...(isFile && { policyPaths: [policies] }) };
  const config = new core.Config({
    ...{ sessionId: staged.scene.id, targetDir: home, cwd: home, debugMode: false, model: 'mock', question: '' },
    ...{ interactive: true, trustedFolder: true, usageStatisticsEnabled: false, mcpServers },
    policyEngineConfig: await core.createPolicyEngineConfig(settings, 'default', undefined, true),
  });
  const scheduler = new core.Scheduler({ context: config, schedulerId: 'calls', getPreferredEditor: () => undefined });
  try {
    await config.initialize();
    await config.waitForMcpInit();
    staged.scene.offer(config.toolRegistry.getFunctionDeclarations());
    answerQuestions(config.messageBus, staged);
    for (const [index, { name, args }] of staged.scene.offered().entries()) {
      const call = { callId: String(index), name, args, isClientInitiated: false, prompt_id: 'p' };
      await scheduler.schedule([call], AbortSignal.timeout(20_000));
    }
  } finally {
    scheduler.dispose();
    await config.dispose();
  }
}
