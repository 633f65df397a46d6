import { literally } from './expression-template.ts';
import { type Format, type PolicyTarget } from './format.ts';
import { placedTexts, type PlacedText } from './placed-texts.ts';
import { installed } from './proof.ts';
import { oneOfEach, plainly, type PolicyEntry } from './recommendation.ts';

/** A place where a format writes the name of a tool: on which path, and what stands before and behind it. */
interface Slot {
  readonly path: string;
  readonly isKey: boolean;
  readonly before: string;
  readonly after: string;
}

const probe = 'zz-probe-tool';

/** The path of a text, and of what holds a key, with every number as `#`: items of a list stand in one place. */
const pathOf = ({ path, isKey }: PlacedText): string =>
  path
    .split('.')
    .slice(0, isKey ? -1 : undefined)
    .map((part) => (/^\d+$/.test(part) ? '#' : part))
    .join('.');

/** Texts of the format for a tool that there is not, under every decision: as they are printed, alone and where readers put them. */
function samples(format: Format, target: PolicyTarget): PlacedText[] {
  return oneOfEach.flatMap((decision) => {
    const entry: PolicyEntry = { tool: probe, recommendation: plainly(decision) };
    const snippet = format.render(target, [entry], 'tool');
    const whole = installed(format, target, [entry]);
    const texts = [
      snippet,
      format.render(target, [entry], 'server'),
      format.merged(format.start(target), snippet, target, [probe]),
      whole,
      ...(format.keyLabel === undefined ? [] : [format.merged(whole, format.start(another), another, [])]),
    ];
    return texts.flatMap((text) => placedTexts(format.language, text));
  });
}

/** Stands beside a server, where a text is about several. */
const another: PolicyTarget = { serverKey: 'zzanotherserver', serverTitle: '', version: '' };

function slots(texts: readonly PlacedText[]): Slot[] {
  const found = texts
    .filter(({ text }) => text.includes(probe))
    .map((one) => {
      const [before = '', ...after] = one.text.split(probe);
      return { path: pathOf(one), isKey: one.isKey, before, after: after.join(probe) };
    });
  return [...new Map(found.map((slot) => [JSON.stringify(slot), slot])).values()];
}

/** A name in a policy file that stands where the format has names of tools. */
export interface NamedTool {
  readonly tool: string;
  readonly place: PlacedText;
  /** The same text about another tool. */
  readonly about: (tool: string) => string;
}

/** What is known of a format by the texts that it writes itself. */
export interface FormatWords {
  /** The keys that it writes. */
  readonly keys: ReadonlySet<string>;
  /** Whether capitals make no difference in names of tools. */
  readonly ignoresCapitals: boolean;
  /** Names of tools of the target's server. Patterns are none. */
  readonly tools: (texts: readonly PlacedText[]) => NamedTool[];
}

/** The paths on which a server's name stands as a text of its own. */
const serverPlaces = (texts: readonly PlacedText[], serverKey: string): Set<string> =>
  new Set(texts.filter((one) => !one.isKey && one.text === serverKey && one.path !== '').map(pathOf));

/**
 * Whether a place is in an item of a list that names another server.
 * @param servers paths below which items name their server: `rule.#.mcpName`
 */
function isOfAnother(
  { path }: PlacedText,
  servers: readonly string[],
  texts: ReadonlyMap<string, string>,
  serverKey: string,
): boolean {
  const parts = path.split('.');
  return servers.some((slot) => {
    const own = slot.split('.').map((part, at) => (part === '#' ? parts[at] : part));
    const isInside = own.slice(0, slot.split('.').lastIndexOf('#') + 1).every((part, at) => part === parts[at]);
    const named = isInside ? texts.get(own.join('.')) : undefined;
    return named !== undefined && named !== serverKey;
  });
}

export function formatWords(format: Format, target: PolicyTarget): FormatWords {
  const own = samples(format, target);
  const known = slots(own);
  const servers = [...serverPlaces(own, target.serverKey)].filter((path) => path.includes('#'));
  const tools = (texts: readonly PlacedText[]): NamedTool[] => {
    const values = new Map(texts.flatMap(({ isKey, path, text }) => (isKey ? [] : [[path, text] as const])));
    return texts.flatMap((place) => {
      const { text, isKey } = place;
      const slot = known.find(
        (one) =>
          one.isKey === isKey &&
          one.path === pathOf(place) &&
          text.length > one.before.length + one.after.length &&
          text.startsWith(one.before) &&
          text.endsWith(one.after),
      );
      if (!slot || (slot.path === '' && slot.before === '')) return [];
      if (isOfAnother(place, servers, values, target.serverKey)) return [];
      const tool = text.slice(slot.before.length, text.length - slot.after.length);
      return /[*?()[\]"]/.test(tool) ? [] : [{ tool, place, about: (name) => slot.before + name + slot.after }];
    });
  };
  const keys = own.filter(({ isKey, text }) => isKey && !text.includes(probe)).map(({ text }) => text);
  return { keys: new Set(keys), ignoresCapitals: ignoresCapitals(format, target), tools };
}

/** Whether a rule for a tool decides about one whose name is the same in capitals, too. */
function ignoresCapitals(format: Format, target: PolicyTarget): boolean {
  const decide = format.evaluate(
    installed(format, target, [{ tool: probe, recommendation: plainly({ kind: 'allow' }) }]),
    target,
  );
  const [own, capitals, other] = [probe, probe.toUpperCase(), 'another-tool'].map((tool) => decide(tool).kind);
  return own === capitals && own !== other;
}

/**
 * Whether a text can be one that readers merge into what they have: it has keys that the format writes about a tool, and none
 * of those by which its smallest whole document differs from such a text.
 */
export function looksLikePart(format: Format, target: PolicyTarget, text: string): boolean {
  const keysOf = (one: string): string[] =>
    placedTexts(format.language, one).flatMap(({ isKey, text: key }) => (isKey ? [key] : []));
  const written = new Set(
    oneOfEach.flatMap((decision) =>
      keysOf(format.render(target, [{ tool: probe, recommendation: plainly(decision) }], 'tool')),
    ),
  );
  const frame = new Set(keysOf(format.start(target)).filter((key) => !written.has(key) && key !== target.serverKey));
  const keys = keysOf(text);
  return frame.size > 0 && keys.some((key) => written.has(key)) && !keys.some((key) => frame.has(key));
}

const keyProbe = 'zzprobeserver';

/** The names of servers that a policy file speaks of, in their order; none where the format has no names of servers. */
export function serverKeysIn(format: Format, text: string): string[] {
  if (format.keyLabel === undefined) return [];
  const own = samples(format, { serverKey: keyProbe, serverTitle: keyProbe, version: '' });
  const hole = (pattern: string, inner: string): RegExp[] =>
    pattern.includes(keyProbe) ? [new RegExp(`^${literally(pattern).replaceAll(keyProbe, inner)}`, 's')] : [];
  const paths = new Set(own.filter(({ isKey, text: key }) => isKey && key === keyProbe).map(({ path }) => path));
  // A text that names no tool, such as a rule about none, names its server all the same.
  const befores = new Set(own.flatMap(({ text: one }) => (one === keyProbe ? [] : [one.split(probe)[0] ?? ''])));
  const byPath = [...paths].flatMap((path) => hole(path, '([^.]+)').map((one) => new RegExp(`${one.source}$`, 's')));
  const byText = [...befores].flatMap((before) => hole(before, '([^"]+?)'));
  const places = serverPlaces(own, keyProbe);
  const found = placedTexts(format.language, text).flatMap((one) => [
    ...(!one.isKey && places.has(pathOf(one)) ? [one.text] : []),
    ...(one.isKey ? byPath.flatMap((pattern) => pattern.exec(one.path)?.[1] ?? []) : []),
    ...byText.flatMap((pattern) => pattern.exec(one.text)?.[1] ?? []),
  ]);
  return [...new Set(found)];
}
