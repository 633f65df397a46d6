import { alike } from './alike.ts';
import { isRefused } from './degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from './format.ts';
import { type PolicyEntry } from './recommendation.ts';
import { passingArguments } from './sample-arguments.ts';

/** The text about one tool, for a policy that a reader has already. */
export interface Snippet {
  /** Absent where there is nothing to write: the target does the right thing with a tool that no list names. */
  readonly text: string | undefined;
  /** Said directly above the text, where the text itself does not say that it is to be merged; else empty. */
  readonly note: string;
}

/** Names nothing: in a comment, a tool's own name could end the line. */
const mergeLine = ({ fileName }: Format): string => `To be merged into your ${fileName}: this is about one tool alone.`;

/** A text with a comment as its first line; a front matter's first line has to be its dashes. */
function withComment(text: string, line: string): string {
  const dashes = /^---\n/.exec(text)?.[0] ?? '';
  return `${dashes}# ${line}\n${text.slice(dashes.length)}`;
}

/** Whether a text about a tool is one about none, and leaves the smallest document as it was. */
function isEmpty(text: string, { tool }: PolicyEntry, format: Format, target: PolicyTarget): boolean {
  const start = format.start(target);
  return text === format.render(target, [], 'tool') && format.merged(start, text, target, [tool]) === start;
}

/** The text about one tool as a reader copies it. */
export function snippet(format: Format, target: PolicyTarget, entry: PolicyEntry): Snippet {
  const text = format.render(target, [entry], 'tool');
  const { named } = format.enforce(entry, target, 'tool');
  if (!named || isEmpty(text, entry, format, target)) return { text: undefined, note: '' };
  const line = mergeLine(format);
  // JSON takes no comments, nor does every shell at its prompt.
  const takesComments = format.language === 'yaml' || format.language === 'toml';
  return takesComments ? { text: withComment(text, line), note: '' } : { text, note: line };
}

/**
 * What a text does that a reader pastes into an empty configuration: merged into the smallest document, and by itself
 * where the target takes it for a whole file.
 */
export function* pasted(
  format: Format,
  target: PolicyTarget,
  text: string,
  tools: readonly string[],
): Generator<Evaluator, void> {
  yield format.evaluate(format.merged(format.start(target), text, target, tools), target);
  let asFile: Evaluator;
  try {
    asFile = format.evaluate(text, target);
  } catch {
    // A piece that the target refuses as a file cannot be pasted as one.
    return;
  }
  yield asFile;
}

/**
 * Whether a snippet may be what a reader copies without a thought: pasted into an empty configuration, it refuses no
 * other tool of the server that the server's own document lets through, or asks about.
 */
export function standsAlone(
  format: Format,
  target: PolicyTarget,
  entry: PolicyEntry,
  others: readonly PolicyEntry[],
  { text }: Snippet = snippet(format, target, entry),
): boolean {
  if (text === undefined) return false;
  const known = { ...target, tools: [entry, ...others] };
  const near = alike(known.tools);
  const isLost = (other: PolicyEntry, decide: Evaluator): boolean =>
    isRefused(decide(other.tool, passingArguments(other)).kind) &&
    !isRefused(format.enforce(other, { ...target, tools: near(other.tool) }, 'server').as);
  for (const decide of pasted(format, known, text, [entry.tool]))
    if (others.some((other) => isLost(other, decide))) return false;
  return true;
}
