// Generated from commands/ by scripts/generate-registries.ts. Do not edit: add a file there instead.
import { type Command } from './command.ts';

/** Every command of the folder by its id, loaded when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  classify: async () => (await import('./commands/classify.ts')).default,
  completion: async () => (await import('./commands/completion.ts')).default,
  explain: async () => (await import('./commands/explain.ts')).default,
  policy: async () => (await import('./commands/policy.ts')).default,
  scan: async () => (await import('./commands/scan.ts')).default,
  simulate: async () => (await import('./commands/simulate.ts')).default,
  tools: async () => (await import('./commands/tools.ts')).default,
  verify: async () => (await import('./commands/verify.ts')).default,
};
