/**
 * `npm run --silent simulate -- <policy> <calls.jsonl> [--format <id>] [--server <name>]`
 * Runs a sequence of calls, one JSON object per line with `tool`, `args` and `at` (a date, or seconds), against a
 * policy file, by the rules of its format. Prints one line per call, a summary, and what in the policy has no effect.
 * Exit 2 on bad input, with one line.
 */
import { printable } from '../src/manifest/printable.ts';
import { problemLine } from '../src/manifest/problem.ts';
import { type Format } from '../src/policy/format.ts';
import { formats } from '../src/policy/formats.ts';
import { readCalls } from '../src/policy/read-calls.ts';
import { tally } from '../src/policy/simulate.ts';
import { simulateText, type Simulation } from '../src/policy/simulate-text.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from './fail.ts';
import { textInput } from './text-input.ts';
import { textTable } from './text-table.ts';

const ids = formats.map(({ id }) => id).join(', ');
const usage = 'usage: npm run --silent simulate -- <policy> <calls.jsonl> [--format <id>] [--server <name>]';
const help = `${usage}

Says what a policy does with a sequence of calls, each a JSON object on a line of its own (or - for standard input):
  {"tool": "add_note", "args": {"text": "x"}, "at": "2026-11-20T10:00:00Z"}
"at" is a date or a number of seconds; "tool" is the tool's own name or the full one that the client gives it.

  --format ID     one of ${ids}; default policylayer
  --server NAME   the name of the server in the policy, for calls that do not name one`;

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function simulated(format: Format, policy: string, calls: string, server: string | undefined): Simulation {
  const text = textInput(policy);
  const input = readCalls(calls, textInput(calls));
  if (input.problem) return fail(problemLine(input.problem));
  try {
    return simulateText(format, text, server, input.calls);
  } catch (error) {
    return fail(printable(`${policy}: no valid policy for ${format.title}: ${message(error)}`));
  }
}

const { values, positionals } = commandLine(help, {
  format: { type: 'string', default: 'policylayer' },
  server: { type: 'string' },
});
demandNoMore(positionals, 2);
const [policy, calls] = positionals;
if (policy === undefined || calls === undefined) fail(`${usage} (see --help)`);
if (policy === '-' && calls === '-') fail('- stands twice; expected a file for the policy or for the calls');
if (values.server === '') fail('--server: expected the name of the server in the policy');
const format = formats.find(({ id }) => id === values.format);
if (!format) fail(`--format ${printable(values.format)}: expected one of ${ids}`);

const { results, remarks } = simulated(format, policy, calls, values.server);
const rows = results.map(({ tool, at, result, why }) => [
  new Date(at * 1000).toISOString().replace('T', ' ').replace('Z', ''),
  tool,
  result,
  why,
]);
console.log(textTable(['time (UTC)', 'tool', 'result', 'why'], rows));
const { passes, asks, refused } = tally(results);
console.log(`\n${String(passes)} pass, ${String(asks)} ask a person, ${String(refused)} are refused`);
if (remarks.length > 0) console.log(`\n${remarks.map((remark) => `note: ${printable(remark)}`).join('\n')}`);
