import { config } from 'zod/mini';
import { type PolicyChoice } from '../explain/policy-choice.ts';
import { profileEntry } from '../explain/profile-tool.ts';
import { type ServerPolicies } from '../explain/server-policies.ts';
import { type Format, type PolicyTarget } from '../policy/format.ts';
import { narrowAll } from '../policy/narrow.ts';
import { type PolicyEntry } from '../policy/recommendation.ts';

// The content security policy forbids code made from text, which zod would otherwise try. Must run before a format
// module is evaluated.
config({ jitless: true });

const modules = import.meta.glob<{ default: Format }>(['../policy/formats/*.ts', '!../policy/formats/*.test.ts']);

/** What a reader has chosen: everything that a policy is written from. */
export interface Chosen {
  readonly format: Format;
  readonly choice: PolicyChoice;
  readonly target: PolicyTarget;
  readonly entries: readonly PolicyEntry[];
  /** What is wrong with what the reader typed, as sentences. */
  readonly problems: readonly string[];
}

/** Reads the chooser's form; loads the format's module and, on a server's page, its profiles. */
export async function chosen(place: HTMLElement): Promise<Chosen> {
  const choice = JSON.parse(place.querySelector('script')?.textContent ?? '') as PolicyChoice;
  const fields = new FormData(place.querySelector('form') ?? undefined);
  const id = text(fields.get('format'));
  const load = modules[`../policy/formats/${id}.ts`];
  if (!load) throw new Error(`no format ${id}`);
  const { default: format } = await load();
  const target = { ...choice.target, serverKey: text(fields.get('key')).trim() || choice.target.serverKey };
  const { entries, problems } = choice.entry
    ? narrowed(choice.entry, fields.getAll('handle').map(text))
    : { entries: await profile(choice.profiles ?? '', text(fields.get('profile'))), problems: [] };
  return { format, choice, target, entries, problems };
}

const text = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');

/** The tool with the conditions of each field that a reader has filled in. */
function narrowed(entry: PolicyEntry, typed: readonly string[]): Pick<Chosen, 'entries' | 'problems'> {
  const { recommendation, problems } = narrowAll(entry.recommendation, typed);
  return { entries: [{ ...entry, recommendation }], problems };
}

let profiles: Promise<ServerPolicies> | undefined;

async function profile(address: string, id: string): Promise<PolicyEntry[]> {
  profiles ??= fetch(address).then((response) => response.json() as Promise<ServerPolicies>);
  const found = (await profiles).profiles.find((one) => one.id === id);
  return (found?.tools ?? []).map(profileEntry);
}
