import { compareRisk, risks, type Risk, type Signal } from '../vocabulary.ts';
import { counted, listed } from './grammar.ts';
import { type JudgedServer, type JudgedTool } from './judged-server.ts';

/** A tool and the server that offers it. */
export interface StackTool extends JudgedTool {
  readonly server: string;
}

/** One leg of the lethal trifecta with the tools that it stands on. */
export interface Leg {
  readonly title: string;
  readonly tools: readonly StackTool[];
}

/** What a set of servers can do together. */
export interface StackReport {
  readonly summary: string;
  /** Tools of all servers, the gravest first, by level. */
  readonly levels: readonly { readonly risk: Risk; readonly tools: readonly StackTool[] }[];
  readonly legs: readonly Leg[];
  /** True when every leg has a tool. */
  readonly isTrifecta: boolean;
  readonly warning: string;
  /** Tools whose definitions give orders to the model or hide characters, the gravest first. */
  readonly noticed: readonly StackTool[];
}

const legs: readonly { readonly title: string; readonly signals: readonly Signal[] }[] = [
  { title: 'Private data comes in', signals: ['private', 'secrets'] },
  { title: 'Strangers’ text comes in', signals: ['untrusted'] },
  { title: 'Data goes out', signals: ['outbound'] },
];

/** `unknown` counts the configured servers that the catalogue does not hold. */
export function stackReport(servers: readonly JudgedServer[], unknown: number): StackReport {
  const tools = servers.flatMap(({ title, tools: own }) => own.map((tool) => ({ ...tool, server: title })));
  const found = legs.map(({ title, signals }) => ({
    title,
    tools: tools
      .filter((tool) => tool.signals.some((signal) => signals.includes(signal)))
      .sort((a, b) => compareRisk(b.risk, a.risk)),
  }));
  const missing = found.filter((leg) => leg.tools.length === 0);
  const levels = risks
    .toReversed()
    .map((risk) => ({ risk, tools: tools.filter((tool) => tool.risk === risk) }))
    .filter((level) => level.tools.length > 0);
  return {
    summary: summary(servers.length, tools.length, unknown, levels),
    levels,
    legs: found,
    isTrifecta: missing.length === 0,
    warning: missing.length === 0 ? closed : open(missing, unknown),
    noticed: levels.flatMap((level) => level.tools).filter((tool) => tool.noticed.length > 0),
  };
}

const closed =
  'All three legs of the lethal trifecta are here: text written by a stranger can make the agent read private data and send it away. Take away one leg: hide those tools, or put them into sessions of their own.';

function open(missing: readonly Leg[], unknown: number): string {
  const names = missing.map(({ title }) => `“${title}”`);
  const rest =
    unknown === 0 ? '' : ` ${counted(unknown, 'server')} could not be looked at and may bring what is missing.`;
  return `The lethal trifecta is not complete: no tool stands under ${listed(names, 'or')}.${rest}`;
}

function summary(servers: number, tools: number, unknown: number, levels: StackReport['levels']): string {
  const spread = levels.map((level) => `${String(level.tools.length)} ${level.risk}`);
  const known =
    servers === 0
      ? 'None of these servers is in the catalogue.'
      : `${counted(servers, 'server')} with ${counted(tools, 'tool')}: ${listed(spread)} risk.`;
  return unknown === 0 || servers === 0 ? known : `${known} ${counted(unknown, 'server')} not in the catalogue.`;
}
