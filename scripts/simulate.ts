/**
 * `npm run --silent simulate -- <policy> <calls.jsonl> [--format <id>] [--server <name>]`
 * Runs a sequence of calls, one JSON object per line with `tool`, `args` and `at` (a date, or seconds), against a
 * policy file, by the rules of its format. Prints one line per call and a summary. Exit 2 on bad input.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Evaluator } from '../src/policy/format.ts';
import { formats } from '../src/policy/formats.ts';
import { simulate, tally, type Call } from '../src/policy/simulate.ts';
import { textTable } from './text-table.ts';
import { fail } from './fail.ts';

const ids = formats.map(({ id }) => id).join(', ');
const usage = `usage: npm run --silent simulate -- <policy> <calls.jsonl> [--format <id>] [--server <name>]
formats: ${ids} (policylayer when none is named); --server: the name of the server in the policy`;

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { format: { type: 'string', default: 'policylayer' }, server: { type: 'string', default: 'server' } },
    });
  } catch (error) {
    return fail(`${message(error)}\n${usage}`);
  }
}

function read(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : message(error);
    return fail(`${path}: cannot be read (${code}); expected a file, or - for standard input`);
  }
}

const line = z.strictObject({
  tool: z.string().min(1),
  args: z.record(z.string(), z.unknown()).optional(),
  at: z.union([z.number(), z.iso.datetime({ offset: true })]).optional(),
});

/** Calls as JSON lines; one without `at` happens together with the one before it. */
function readCalls(path: string): Call[] {
  let at = 0;
  return read(path)
    .split('\n')
    .map((text, index) => ({ text: text.trim(), place: `${path}:${String(index + 1)}` }))
    .filter(({ text }) => text !== '')
    .map(({ text, place }) => {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        return fail(`${place}: broken JSON; expected one call per line, such as {"tool": "add_note", "at": 0}`);
      }
      const { data, error } = line.safeParse(value);
      if (!data) return fail(`${place}: ${z.prettifyError(error).replaceAll('\n', ' ')}; expected tool, args and at`);
      if (data.at !== undefined) at = typeof data.at === 'number' ? data.at : Date.parse(data.at) / 1000;
      return { tool: data.tool, at, ...(data.args && { args: data.args }) };
    });
}

const { values, positionals } = options();
const [policy, calls] = positionals;
if (policy === undefined || calls === undefined || positionals.length > 2) fail(usage);
const format = formats.find(({ id }) => id === values.format);
if (!format) fail(`--format ${values.format}: expected one of ${ids}`);

function evaluator(text: string): Evaluator {
  try {
    const target = { serverKey: values.server, serverTitle: values.server, version: '' };
    return format?.evaluate(text, target) ?? fail(usage);
  } catch (error) {
    return fail(`${policy ?? ''}: no valid policy for ${format?.title ?? ''}: ${message(error).replaceAll('\n', ' ')}`);
  }
}

const results = simulate(evaluator(read(policy)), readCalls(calls));
const rows = results.map(({ tool, at, result, why }) => [
  new Date(at * 1000).toISOString().replace('T', ' ').replace('Z', ''),
  tool,
  result,
  why,
]);
console.log(textTable(['time (UTC)', 'tool', 'result', 'why'], rows));
const { passes, asks, refused } = tally(results);
console.log(`\n${String(passes)} pass, ${String(asks)} ask a person, ${String(refused)} are refused`);
