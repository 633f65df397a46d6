import { config } from 'zod/mini';
import { type Format } from '../policy/format.ts';

// The content security policy forbids code made from text, which zod would otherwise try. Must run before a format
// module is evaluated.
config({ jitless: true });

const modules = import.meta.glob<{ default: Format }>(['../policy/formats/*.ts', '!../policy/formats/*.test.ts']);

/** Loads the module of one format, and nothing of the others. Undefined when there is none of this id. */
export async function loadFormat(id: string): Promise<Format | undefined> {
  const load = modules[`../policy/formats/${id}.ts`];
  return load && (await load()).default;
}
