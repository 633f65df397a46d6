import { type Format, type PolicyTarget } from './format.ts';
import { nearestWord } from './nearest-word.ts';
import { placedTexts, type PlacedText } from './placed-texts.ts';
import { underscored } from './tool-name.ts';
import { startOfAll } from './stack-documents.ts';
import { formatWords, type FormatWords, looksLikePart, serverKeysIn } from './tool-slots.ts';

/** One thing that a policy file says in vain, or for which its target refuses it. */
export interface PolicyFinding {
  /** From 1; undefined where the place is not known. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/**
 * What is wrong with a policy file: the reason for which the target refuses it, or else what in it has no effect. `isPart`: it is
 * no whole file but one that is merged into a reader's.
 */
export type PolicyCheck =
  | { readonly refused: PolicyFinding; readonly idle?: never }
  | { readonly idle: readonly PolicyFinding[]; readonly isPart?: true; readonly refused?: never };

const quoted = /“([^”]+)”/g;

/** The text that a message is about: named by its path, by itself, or as the rule of a number. */
function placeOf(message: string, texts: readonly PlacedText[]): PlacedText | undefined {
  const names = [...message.matchAll(quoted)].map(([, name = '']) => name);
  const [, table = ''] = /^([^\s:]+):\s/.exec(message) ?? [];
  const strange = table !== '' && message.includes(': unknown key ') ? names.map((name) => `${table}.${name}`) : [];
  const paths = [...strange, table, ...names];
  for (const path of paths.filter(Boolean)) {
    const parts = path.split('.');
    const exact = texts.find((one) => one.path === path) ?? texts.find((one) => one.text === path);
    if (exact) return exact;
    // An item that is no text, or a key that is not there, stands below one that is.
    for (let length = parts.length - 1; length > 0; length -= 1) {
      const above = parts.slice(0, length).join('.');
      const found = texts.find((one) => one.path === above) ?? texts.find((one) => one.path.startsWith(`${above}.`));
      if (found) return found;
    }
  }
  const rule = /^Rule (\d+)\b/.exec(message)?.[1];
  if (rule === undefined) return undefined;
  const index = String(Number(rule) - 1);
  return texts.find(({ path }) => new RegExp(`(?:^|\\.)rules?\\.${index}(?:\\.|$)`).test(path));
}

/** A place that a reader of the syntax named: at the beginning of its message, or behind it. */
function statedPlace(message: string): PolicyFinding | undefined {
  const found =
    /^line (\d+), column (\d+): (.*)$/s.exec(message) ?? /^(.*?) at line (\d+), column (\d+):?$/s.exec(message);
  if (!found) return undefined;
  const [, a = '', b = '', c = ''] = found;
  return message.startsWith('line ')
    ? { line: Number(a), column: Number(b), message: c }
    : { line: Number(b), column: Number(c), message: a };
}

function finding(message: string, texts: readonly PlacedText[]): PolicyFinding {
  const place = placeOf(message, texts);
  return { line: place?.line, column: place?.column, message };
}

/** Why the target refuses a file: it is broken, with the place that was told, or says what it may not say. */
function refusal(
  error: unknown,
  { language }: Format,
  texts: readonly PlacedText[],
  words: () => FormatWords,
): PolicyFinding {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const broken = statedPlace(first);
  if (!broken) return finding(withMeantKey(first, words), texts);
  if (language === 'text') return broken;
  const reason = broken.message.replace(/^broken \w+, /, '');
  const right = reason.includes('; expected ') ? '' : `; expected valid ${syntaxes[language]}`;
  return { ...broken, message: `broken ${syntaxes[language]}, ${reason}${right}` };
}

/** The word that was probably meant, as a question at the end of a message. */
const meant = (word: string | undefined): string => (word === undefined ? '' : ` Did you mean “${word}”?`);

/** An unknown key, with the key of this format that it was probably meant to be. */
function withMeantKey(message: string, words: () => FormatWords): string {
  const key = /(?:the key|unknown key) “([^”]+)”/i.exec(message)?.[1]?.split('.').at(-1);
  if (key === undefined) return message;
  const { keys } = words();
  const near = keys.has(key) ? undefined : nearestWord(key, keys);
  return near === undefined ? message : `${message.replace(/[.]?$/, '.')}${meant(near)}`;
}

const syntaxes: Readonly<Record<Format['language'], string>> = { json: 'JSON', yaml: 'YAML', toml: 'TOML', text: '' };

/**
 * Reads a policy file as its target does and says what in it has no effect, or why the target refuses it. A text that is a part of
 * such a file, as the format prints it for readers to merge, is read where they put it.
 * @param tools the names of the server's tools, if they are known: what names another one has no effect
 */
export function checkPolicy(
  format: Format,
  text: string,
  target: PolicyTarget,
  tools?: readonly string[],
): PolicyCheck {
  const whole = checked(format, text, text, target, tools);
  if (whole.idle?.length === 0 || !looksLikePart(format, target, text)) return whole;
  const part = checkedInPlace(format, text, target, tools);
  return part && (!whole.idle || part.length < whole.idle.length) ? { idle: part, isPart: true } : whole;
}

/** What of a part has no effect in the smallest document that takes it; undefined where the target refuses that. */
function checkedInPlace(
  format: Format,
  text: string,
  target: PolicyTarget,
  tools: readonly string[] | undefined,
): readonly PolicyFinding[] | undefined {
  const others = serverKeysIn(format, text).filter((key) => key !== target.serverKey);
  const targets = [target, ...others.map((key) => ({ serverKey: key, serverTitle: key, version: '' }))];
  try {
    const start = startOfAll(format, targets);
    const placed = targets.reduce((all, one) => format.merged(all, text, one, []), start);
    const before = new Set(format.remarks?.(start, target));
    return checked(format, text, placed, target, tools).idle?.filter(({ message }) => !before.has(message));
  } catch {
    return undefined;
  }
}

/** @param text what places are told in; @param document what the target reads */
function checked(
  format: Format,
  text: string,
  document: string,
  target: PolicyTarget,
  tools: readonly string[] | undefined,
): PolicyCheck {
  const texts = placedTexts(format.language, text);
  let own: FormatWords | undefined;
  const words = (): FormatWords => (own ??= formatWords(format, target));
  try {
    format.evaluate(document, target)('a_tool');
    const remarks = (format.remarks?.(document, target) ?? []).map((one) => finding(withMeantKey(one, words), texts));
    const known = new Set(remarks.map(({ line, column }) => `${String(line)}:${String(column)}`));
    const others = tools ? strangers(words(), texts, tools) : [];
    return {
      idle: [...remarks, ...others.filter(({ line, column }) => !known.has(`${String(line)}:${String(column)}`))],
    };
  } catch (error) {
    return { refused: refusal(error, format, texts, words) };
  }
}

/** Names that no tool of the server has, each with the tool that was probably meant. */
function strangers(
  { tools: named, ignoresCapitals }: FormatWords,
  texts: readonly PlacedText[],
  tools: readonly string[],
): PolicyFinding[] {
  const fold = (tool: string): string => (ignoresCapitals ? tool.toLowerCase() : tool);
  const known = new Set(tools.flatMap((tool) => [fold(tool), fold(underscored(tool))]));
  return named(texts)
    .filter(({ tool }) => !known.has(fold(tool)))
    .map(({ tool, place, about }) => {
      const near = nearestWord(tool, tools);
      const message = `“${place.text}” names no tool of this server.${meant(near === undefined ? undefined : about(near))}`;
      return { line: place.line, column: place.column, message };
    });
}
