import { type Choice } from '../explain/policy-panel.ts';
import { profileEntry } from '../explain/profile-tool.ts';
import { type ServerTwin } from '../explain/server-twin.ts';
import { narrowAll } from '../policy/narrow.ts';
import { type JudgedEntry } from '../policy/recommendation.ts';
import { loadFormat } from './format-modules.ts';
import { embeddedChoice } from './policy-form.ts';

/** What a reader has chosen: everything that a policy is written from. */
export interface Chosen extends Choice {
  /** The tool of a tool's page, narrowed as the reader asks; absent on a server's page. */
  readonly entry: JudgedEntry | undefined;
  /** All tools of the server in the chosen profile; undefined when they could not be loaded. */
  readonly entries: readonly JudgedEntry[] | undefined;
  /** How many tools the server has. */
  readonly tools: number;
  /** What is wrong with what the reader typed, as sentences. */
  readonly problems: readonly string[];
}

/** Address of the server's twin, which holds its profiles: beside its page, which a tool's page links to. */
function profilesOf(place: HTMLElement): string {
  const page = place.querySelector<HTMLAnchorElement>('[data-part=elsewhere] a')?.href ?? location.href;
  return new URL(page).pathname.replace(/\/$/, '.json');
}

/** Reads the chooser's form; loads the format's module and the server's profiles. */
export async function chosen(place: HTMLElement): Promise<Chosen> {
  const choice = embeddedChoice(place);
  const fields = new FormData(place.querySelector('form') ?? undefined);
  const id = text(fields.get('format'));
  const [format, listed] = await Promise.all([
    loadFormat(id),
    profile(profilesOf(place), text(fields.get('profile')) || 'recommended'),
  ]);
  if (!format) throw new Error(`no format ${id}`);
  const { entry, problems } = choice.entry
    ? narrowed(profileEntry(choice.entry), fields.getAll('handle').map(text))
    : { entry: undefined, problems: [] };
  return {
    format,
    target: { ...choice.target, serverKey: text(fields.get('key')).trim() || choice.target.serverKey },
    edition: fields.get('edition') === 'working' ? 'working' : 'strict',
    entry,
    entries: entry ? listed?.map((one) => (one.tool === entry.tool ? entry : one)) : listed,
    tools: choice.tools,
    problems,
  };
}

const text = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');

/** The tool with the conditions of each field that a reader has filled in. */
function narrowed(entry: JudgedEntry, typed: readonly string[]): { entry: JudgedEntry; problems: readonly string[] } {
  const { recommendation, problems } = narrowAll(entry.recommendation, typed);
  return { entry: { ...entry, recommendation }, problems };
}

let loading: Promise<Pick<ServerTwin, 'profiles'>> | undefined;

/** The tools of one profile; undefined when the server's file cannot be had, and the next call tries again. */
async function profile(address: string, id: string): Promise<JudgedEntry[] | undefined> {
  loading ??= fetch(address).then((response) => response.json() as Promise<Pick<ServerTwin, 'profiles'>>);
  try {
    const found = (await loading).profiles.find((one) => one.id === id);
    return (found?.tools ?? []).map(profileEntry);
  } catch {
    loading = undefined;
    return undefined;
  }
}
