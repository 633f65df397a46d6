import { namesApart } from '../../explain/names-apart.ts';
import { printable, printableCut } from '../../manifest/printable.ts';
import { problemLine } from '../../manifest/problem.ts';
import { type Format } from '../../policy/format.ts';
import { formats } from '../../policy/formats.ts';
import { readCalls } from '../../policy/read-calls.ts';
import { tally } from '../../policy/simulate.ts';
import { simulateText, type Simulation } from '../../policy/simulate-text.ts';
import { defineCommand } from '../command.ts';
import { fail } from '../fail.ts';
import { oneLine } from '../one-line.ts';
import { textInput } from '../text-input.ts';
import { textTable } from '../text-table.ts';

const ids = formats.map(({ id }) => id);

function simulated(format: Format, policy: string, calls: string, server: string | undefined): Simulation {
  const text = textInput(policy);
  const input = readCalls(calls, textInput(calls));
  if (input.problem) return fail(problemLine(input.problem));
  try {
    return simulateText(format, text, server, input.calls);
  } catch (error) {
    return fail(printable(`${policy}: no valid policy for ${format.title}: ${oneLine(error)}`));
  }
}

export default defineCommand({
  id: 'simulate',
  summary: 'what a policy does with a sequence of calls',
  forms: ['<policy> <calls.jsonl> [options]'],
  about: `Says what a policy does with a sequence of calls, each a JSON object on a line of its own (or - for standard input):

{"tool": "add_note", "args": {"text": "x"}, "at": "2026-11-20T10:00:00Z"}

"at" is a date or a number of seconds; "tool" is the tool's own name or the full one that the client gives it.`,
  options: {
    format: {
      type: 'string',
      default: 'policylayer',
      value: 'ID',
      about: 'whose policy it is; default policylayer',
      choices: ids,
    },
    server: {
      type: 'string',
      value: 'NAME',
      about: 'the name of the server in the policy, for calls that do not name one',
    },
  },
  exits: 'Exit 0: simulated. 2: bad input, or a policy that the target refuses.',
  words: { least: 2, most: 2 },
  run(values, [policy = '', calls = '']) {
    if (policy === '-' && calls === '-') fail('- stands twice; expected a file for the policy or for the calls');
    if (values.server === '') fail('--server: expected the name of the server in the policy');
    const format =
      formats.find(({ id }) => id === values.format) ?? fail(`--format: expected one of ${ids.join(', ')}`);

    const { results, remarks } = simulated(format, policy, calls, values.server);
    const tell = namesApart(results.map(({ tool }) => tool));
    // Calls that say no time are all of the same moment, which nobody needs to read.
    const isTimed = results.some(({ at }) => at !== 0);
    const timeOf = (at: number): string => new Date(at * 1000).toISOString().replace('T', ' ').replace('Z', '');
    const rows = results.map(({ tool, at, result, why }) => [
      ...(isTimed ? [timeOf(at)] : []),
      tell(tool),
      result,
      why,
    ]);
    console.log(textTable([...(isTimed ? ['time (UTC)'] : []), 'tool', 'result', 'why'], rows));
    const { passes, asks, refused } = tally(results);
    console.log(`\n${String(passes)} pass, ${String(asks)} ask a person, ${String(refused)} are refused`);
    if (remarks.length > 0) console.log(`\n${remarks.map((remark) => `note: ${printableCut(remark)}`).join('\n')}`);
  },
});
