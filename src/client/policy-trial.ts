import { editionEntries } from '../policy/edition.ts';
import { type JudgedEntry } from '../policy/recommendation.ts';
import { passingArguments } from '../policy/sample-arguments.ts';
import { simulate, tally, type Call, type SimulatedCall } from '../policy/simulate.ts';
import { chosen, type Chosen } from './policy-source.ts';

/** Most calls that one trial runs. */
const maxCalls = 500;

/** Puts the form into an opened trial: how many calls, within how many seconds, with which arguments. */
export async function openTrial(place: HTMLElement, trial: HTMLElement): Promise<void> {
  const { entry } = await chosen(place);
  if (!entry) return;
  const { decision } = entry.recommendation;
  const usual = decision.kind === 'limit' ? decision.max + decision.max / 2 : 10;
  const form = document.createElement('form');
  form.className = 'filters';
  const button = document.createElement('button');
  button.className = 'button';
  button.textContent = 'Try';
  form.append(
    field('Calls', 'calls', String(usual), maxCalls),
    field('Within seconds', 'seconds', '60', 86_400),
    field('Arguments of each call (JSON)', 'args', JSON.stringify(passingArguments(entry))),
    button,
  );
  const status = document.createElement('p');
  status.role = 'status';
  const list = document.createElement('ol');
  list.className = 'calls';
  list.tabIndex = 0;
  list.ariaLabel = 'What became of each call';
  list.hidden = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void chosen(place).then((current) => {
      const { said, results } = run(current, new FormData(form));
      status.textContent = said;
      list.hidden = results.length === 0;
      list.replaceChildren(...results.map(row));
    });
  });
  trial.append(form, status, list);
}

function field(label: string, name: string, value: string, max?: number): HTMLLabelElement {
  const input = document.createElement('input');
  Object.assign(input, { className: 'field', name, value, spellcheck: false, autocomplete: 'off' });
  if (max !== undefined) Object.assign(input, { type: 'number', min: '1', max: String(max), required: true });
  const made = document.createElement('label');
  made.append(label, input);
  return made;
}

/** Runs the calls that the form describes, evenly spread over its seconds, through the chosen target's policy. */
function run(choice: Chosen, fields: FormData): { said: string; results: SimulatedCall[] } {
  const args = readArguments(String(fields.get('args')));
  if (!args) return { said: 'Write the arguments as a JSON object, such as {"path": "/tmp/a"}.', results: [] };
  const { format, target } = choice;
  const entries = written(choice);
  const tools = entries.map(({ tool }) => tool);
  const snippet = format.render(target, entries, 'tool');
  const known = { ...target, tools: [...(target.tools ?? []), ...entries] };
  const decide = format.evaluate(format.merged(format.start(target), snippet, target, tools), known);
  const [count, seconds] = [Number(fields.get('calls')), Number(fields.get('seconds'))];
  const calls = Array.from({ length: Math.min(count, maxCalls) }, (_, index): Call => {
    const at = (index * seconds) / count;
    return { tool: tools[0] ?? '', args, at };
  });
  const results = simulate(decide, calls);
  const { passes, asks, refused } = tally(results);
  const said = `Of ${String(calls.length)} calls, ${String(passes)} pass, ${String(asks)} wait for a person and ${String(refused)} are refused.`;
  return { said, results };
}

/** The tool of the page as the chosen edition has it. */
const written = ({ format, target, edition, entry }: Chosen): readonly JudgedEntry[] =>
  entry ? editionEntries(edition, [entry], { format, target, scope: 'tool' }) : [];

function readArguments(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function row({ at, result, why }: SimulatedCall): HTMLElement {
  const item = document.createElement('li');
  item.className = result;
  item.textContent = `${at.toFixed(1)} s: ${result}, ${why}`;
  return item;
}
