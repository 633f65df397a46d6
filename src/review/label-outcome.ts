import { missingWords, wordsNotIn } from '../catalogue/check-reviews.ts';
import { type ServerSource } from '../catalogue/read-catalogue.ts';
import { classify } from '../classify/classify.ts';
import { oneOfEachName } from '../classify/one-of-each-name.ts';
import { normaliseAll } from '../manifest/normalise.ts';
import { type Problem } from '../manifest/problem.ts';
import { type ReviewEntry, type Reviews } from '../manifest/reviews.ts';
import { type Tool, type ToolDefinition } from '../manifest/tool.ts';
import { contextOf } from '../reading/server-context.ts';
import { type Label } from './labels.ts';
import { readingLine } from './review-file.ts';

export interface FilingOptions {
  /** Who read, and when. */
  readonly signature: Pick<Reviews, 'by' | 'reader' | 'date'>;
  /** Labels take the place of reviews that say something else. */
  readonly replace: boolean;
  /** Labels are second readings beside reviews that stand there already. */
  readonly second: boolean;
}

/** The newest capture of a server, and its file of reviews as it stands or would begin. */
export interface Place {
  readonly version: string;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly content: Reviews;
}

/** What becomes of one label. Nothing at all where the same stands there already. */
export interface Outcome {
  /** What the file is to say of the tool. */
  readonly entry?: ReviewEntry;
  /** What gives way to it, in a few words. */
  readonly replaced?: string;
  /** What stays although the label says something else, in a few words. */
  readonly kept?: string;
  readonly wrong?: Pick<Problem, 'wrong' | 'right'>;
}

/** The tools that have a page: of several under one name, the one that is judged worst. */
function shownTools(definitions: readonly ToolDefinition[]): Tool[] {
  const tools = normaliseAll(definitions);
  if (new Set(tools.map(({ name }) => name)).size === tools.length) return tools;
  const context = contextOf(tools);
  return oneOfEachName(tools.map((tool) => ({ tool, verdict: classify(tool, context) }))).map(({ tool }) => tool);
}

/** Where labels of a server go; undefined for a server that is not in the catalogue. */
export function placeOf(server: ServerSource | undefined, { signature }: FilingOptions): Place | undefined {
  const newest = server?.captures.at(-1);
  if (!server || !newest) return undefined;
  const { version, capture } = newest;
  return {
    version,
    tools: new Map(shownTools(capture.tools).map((tool) => [tool.name, tool])),
    content: server.reviews?.content ?? { version, ...signature, tools: {} },
  };
}

const wrong = (what: string, right: string): Outcome => ({ wrong: { wrong: what, right } });

/** Holds one label against the newest capture and the review that stands there. */
export function outcomeOf(label: Label, place: Place | undefined, options: FilingOptions): Outcome {
  if (!place) return wrong(`no server ${label.server} in the catalogue`, 'the path of a captured server');
  const { tools, version, content } = place;
  const tool = tools.get(label.tool);
  if (!tool) return wrong(`no tool “${label.tool}” in version ${version}`, 'the name of a tool of the newest capture');
  if (typeof label.hash === 'string' && label.hash !== tool.hash)
    return wrong(`hash ${label.hash} is not that of version ${version}`, tool.hash);
  const [words] = wordsNotIn(tool, label.words);
  if (words !== undefined) return { wrong: missingWords(words) };
  const standing = Object.hasOwn(content.tools, tool.name) ? content.tools[tool.name] : undefined;
  return options.second
    ? asSecond(label, standing?.hash === tool.hash ? standing : undefined, options)
    : asReview(newEntry(label, tool.hash, content, options), standing, options);
}

/** An entry names its reader and date only where the file's are others. */
function newEntry(label: Label, hash: string, file: Reviews, { signature }: FilingOptions): ReviewEntry {
  const { category, accept, risk, acceptRisk, signals, words, why } = label;
  const { by, reader, date } = signature;
  return {
    ...{ category, accept, risk, acceptRisk, signals, words, why, hash },
    ...(by !== file.by && { by }),
    ...(reader !== file.reader && { reader }),
    ...(date !== file.date && { date }),
  };
}

const short = ({ category, risk }: Pick<ReviewEntry, 'category' | 'risk'>): string => `${category}, ${risk}`;

function asReview(entry: ReviewEntry, standing: ReviewEntry | undefined, { replace }: FilingOptions): Outcome {
  if (!standing) return { entry };
  if (standing.hash !== entry.hash) return { entry, replaced: `${short(standing)} was read in another definition` };
  if (readingLine(standing) === readingLine(entry)) return {};
  const differ = `${short(standing)} stands there, the label says ${short(entry)}`;
  if (!replace) return { kept: differ };
  return { entry: { ...entry, ...(standing.second && { second: standing.second }) }, replaced: differ };
}

function asSecond(label: Label, first: ReviewEntry | undefined, { signature, replace }: FilingOptions): Outcome {
  if (!first) return wrong('no review for a second reading to stand beside', 'a first review, filed before');
  const { category, risk } = label;
  const entry = { ...first, second: { category, risk, ...signature } };
  if (!first.second) return { entry };
  if (short(first.second) === short(label)) return {};
  const differ = `${short(first.second)} stands there as second reading, the label says ${short(label)}`;
  return replace ? { entry, replaced: differ } : { kept: differ };
}
