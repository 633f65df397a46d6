import { risks, type Risk } from '../vocabulary.ts';
import { counted, listed } from './grammar.ts';
import { type DecidedTool } from './decided-tool.ts';

/** What a set of servers can do together. */
export interface StackReport {
  readonly summary: string;
  /** Tools of all servers, the gravest first, by level. */
  readonly levels: readonly { readonly risk: Risk; readonly tools: readonly DecidedTool[] }[];
  /** Tools whose definitions give orders to the model or hide characters, the gravest first. */
  readonly noticed: readonly DecidedTool[];
}

/** `unknown` counts the configured servers that the catalogue does not hold. */
export function stackReport(servers: number, tools: readonly DecidedTool[], unknown: number): StackReport {
  const levels = risks
    .toReversed()
    .map((risk) => ({ risk, tools: tools.filter((tool) => tool.risk === risk) }))
    .filter((level) => level.tools.length > 0);
  return {
    summary: summary(servers, tools.length, unknown, levels),
    levels,
    noticed: levels.flatMap((level) => level.tools).filter((tool) => tool.noticed.length > 0),
  };
}

function summary(servers: number, tools: number, unknown: number, levels: StackReport['levels']): string {
  const spread = levels.map((level) => `${String(level.tools.length)} ${level.risk}`);
  const known =
    servers === 0
      ? 'None of these servers is in the catalogue.'
      : `${counted(servers, 'server')} with ${counted(tools, 'tool')}: ${listed(spread)} risk.`;
  return unknown === 0 || servers === 0 ? known : `${known} ${counted(unknown, 'server')} not in the catalogue.`;
}
