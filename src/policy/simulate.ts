import { type Evaluator } from './format.ts';

/** One call of a sequence; `at` in seconds since the start of 1970, UTC. */
export interface Call {
  readonly tool: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly at: number;
}

/** What became of a call. */
export interface SimulatedCall extends Call {
  readonly result: 'passes' | 'asks' | 'refused';
  readonly why: string;
}

/** Lengths of windows in seconds. They begin with the minute, hour or day in UTC. */
const windows: Readonly<Record<string, number>> = { minute: 60, hour: 3600, day: 86_400 };

/**
 * Runs calls, in the order given, against a policy. A limit counts the calls of a tool that passed within the current
 * window; what is refused for another reason does not count. Throws when a policy names a window that is not known.
 */
export function simulate(decide: Evaluator, calls: readonly Call[]): SimulatedCall[] {
  const counts = new Map<string, number>();
  return calls.map((call) => {
    const { kind, max = 0, window = 'minute' } = decide(call.tool, call.args);
    if (kind === 'allow') return { ...call, result: 'passes', why: 'allowed' };
    if (kind === 'ask') return { ...call, result: 'asks', why: 'a person decides' };
    if (kind !== 'limit') return { ...call, result: 'refused', why: kind === 'hide' ? 'hidden' : 'denied' };
    const length = windows[window];
    if (length === undefined) throw new Error(`unknown window “${window}”`);
    const counter = JSON.stringify([call.tool, Math.floor(call.at / length)]);
    const count = (counts.get(counter) ?? 0) + 1;
    if (count > max) return { ...call, result: 'refused', why: `limit of ${String(max)} in this ${window} reached` };
    counts.set(counter, count);
    return { ...call, result: 'passes', why: `${String(count)} of ${String(max)} in this ${window}` };
  });
}

/** How many calls passed, wait for a person, or were refused. */
export function tally(results: readonly SimulatedCall[]): Readonly<Record<SimulatedCall['result'], number>> {
  const number = (wanted: SimulatedCall['result']): number => results.filter(({ result }) => result === wanted).length;
  return { passes: number('passes'), asks: number('asks'), refused: number('refused') };
}
