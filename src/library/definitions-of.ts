import { type ToolDefinition } from '../manifest/tool.ts';
import { type ToolDefinition as GivenDefinition } from './types.ts';

/** The definitions that a program hands over, checked as far as everything behind them relies on. Throws a TypeError. */
export function definitionsOf(tools: readonly GivenDefinition[]): readonly ToolDefinition[] {
  if (!Array.isArray(tools)) throw new TypeError('tools: expected an array of definitions, as parseManifest returns');
  for (const [at, tool] of (tools as readonly unknown[]).entries()) {
    const name = typeof tool === 'object' && tool !== null && 'name' in tool ? tool.name : undefined;
    if (typeof name !== 'string' || name === '')
      throw new TypeError(`tools[${String(at)}]: expected an object with a name, as parseManifest returns`);
  }
  return tools as readonly ToolDefinition[];
}
