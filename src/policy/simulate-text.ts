import { calledTool, type CalledTool } from './call-name.ts';
import { type Evaluator, type Format } from './format.ts';
import { simulate, type Call, type SimulatedCall } from './simulate.ts';

/** What became of calls, and what a reader should know about it, one sentence each. */
export interface Simulation {
  readonly results: readonly SimulatedCall[];
  readonly remarks: readonly string[];
}

/** The name of the server where nobody gives one. */
const unnamed = 'server';

/** Runs a thing that may refuse a text and gives its reason as one line. */
function oneLine<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Error(first.replace(/:$/, ''), { cause: error });
  }
}

/**
 * Runs calls against a policy text by the rules of its format. Calls may give a tool's own name or the full name that
 * the client gives it, with its server; a server that is named in a call is decided about by the same text.
 * Throws one line when the text is no policy of this format.
 * @param server the server that calls without one are for; the format's own default when undefined
 */
export function simulateText(
  format: Format,
  text: string,
  server: string | undefined,
  calls: readonly Call[],
): Simulation {
  const key = server ?? unnamed;
  const called = calls.map(({ tool }) => calledTool(tool, format, server));
  const targetOf = (serverKey: string) => ({ serverKey, serverTitle: serverKey, version: '' });
  const keys = new Set(called.map((one) => one.server ?? key));
  const byServer = new Map<string, Evaluator>(
    [...keys].map((one) => [one, oneLine(() => format.evaluate(text, targetOf(one)))]),
  );
  /** Calls of one tool count together, however they name it. */
  const nameOf = (one: CalledTool): string => JSON.stringify([one.server ?? key, one.tool]);
  const byName = new Map(called.map((one) => [nameOf(one), one]));
  const decide: Evaluator = (name, args) => {
    const one = byName.get(name);
    const evaluator = byServer.get(one?.server ?? key);
    if (!one || !evaluator) throw new Error(`no call of ${name}`);
    return evaluator(one.tool, args);
  };
  const resolved = calls.map((call, index) => ({ ...call, tool: nameOf(called[index] ?? { ...call, server: key }) }));
  const results = oneLine(() => simulate(decide, resolved)).map((result, index) => ({
    ...result,
    tool: calls[index]?.tool ?? result.tool,
  }));
  const isGuess = server === undefined && format.keyLabel !== undefined && called.some((one) => !one.server);
  const remarks = [
    ...(isGuess ? [`No server was named: tools without one are taken for those of a server called “${unnamed}”.`] : []),
    ...called.flatMap(({ remark }) => (remark === undefined ? [] : [remark])),
    ...[...keys].flatMap((one) => oneLine(() => format.remarks?.(text, targetOf(one)) ?? [])),
  ];
  return { results, remarks: [...new Set(remarks)] };
}
