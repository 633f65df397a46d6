import { simulate, tally, type Call, type SimulatedCall } from '../policy/simulate.ts';
import { chosen } from './policy-source.ts';

/** Runs the calls that the form below the policy describes, evenly spread over its seconds, and shows what passes. */
export async function tryPolicy(place: HTMLElement): Promise<void> {
  const trial = place.querySelector<HTMLElement>('[data-trial]');
  const fields = new FormData(trial?.querySelector('form') ?? undefined);
  const status = trial?.querySelector<HTMLElement>('[data-part=tally]');
  const list = trial?.querySelector<HTMLElement>('[data-part=calls]');
  if (!status || !list) return;
  const args = readArguments(String(fields.get('args') ?? ''));
  if (!args) {
    status.textContent = 'Write the arguments as a JSON object, such as {"path": "/tmp/a"}.';
    list.replaceChildren();
    return;
  }
  const { format, target, entries } = await chosen(place);
  const tools = entries.map(({ tool }) => tool);
  const snippet = format.render(target, entries, 'tool');
  const decide = format.evaluate(format.merged(format.start(target), snippet, target, tools), target);
  const [count, seconds] = [Number(fields.get('calls')), Number(fields.get('seconds'))];
  const calls = Array.from({ length: count }, (_, index): Call => {
    const at = (index * seconds) / count;
    return { tool: tools[0] ?? '', args, at };
  });
  const results = simulate(decide, calls);
  const { passes, asks, refused } = tally(results);
  status.textContent = `Of ${String(count)} calls, ${String(passes)} pass, ${String(asks)} wait for a person and ${String(refused)} are refused.`;
  list.replaceChildren(...results.map(row));
}

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
