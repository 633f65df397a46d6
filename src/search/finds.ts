import { firstSentence } from '../explain/grammar.ts';
import { shownName } from '../manifest/shown-name.ts';
import { read, type Reading } from '../reading/reading.ts';
import { type Counts, type ServerRecord, type ToolRecord } from '../record.ts';
import { capabilities } from './capabilities.ts';
import { type ServerEntry, type ToolEntry } from './entry.ts';
import { examples } from './index-directory.ts';
import { nameKey, nameWords } from './name-key.ts';
import { repositoryOf, standing } from './standing.ts';
import { textWeights } from './text-weights.ts';

/** Terms, each with what it says of a thing. */
export type Weighed = readonly (readonly [term: string, weight: number])[];

/** What a tool is found by. */
export interface ToolFinds extends Pick<ToolEntry, 'name' | 'slug' | 'category' | 'risk' | 'signals'> {
  /** The line that stands under it. */
  readonly line: string;
  /** Tools are sorted by it: what it does to what, then its name. */
  readonly job: string;
  /** What it can do, each with how well, 0 to 1 (`capabilities`). */
  readonly able: Weighed;
  /** Its words, 1 to 9 (`textWeights`). */
  readonly terms: Weighed;
}

/** Everything of one server that goes into the index: a function of its record alone, some kilobyte for a tool. */
export interface ServerFinds extends Omit<ServerEntry, 'kind' | 'number' | 'tools'> {
  readonly line: string;
  readonly terms: Weighed;
  readonly counts: Counts;
  /** Queries that it would serve as an example of. */
  readonly examples: readonly string[];
  readonly tools: readonly ToolFinds[];
}

/** Characters of the line that stands under a result. */
const lineLength = 140;

const lineOf = (text: string): string => firstSentence(text, lineLength).toWellFormed();

/** What a server may be called: its title, both halves of its id and of its repository. */
export const serverNames = ({ id, title, repository }: Pick<ServerEntry, 'id' | 'title' | 'repository'>): string[] =>
  [title, ...id.split('/'), id, ...repository.split('/')].filter(Boolean);

/** What a server and its tools are found by; `readings` are those of its tools, in their order. */
export function findsOf(record: ServerRecord, readings = readingsOf(record)): ServerFinds {
  const { id, facts, counts } = record;
  const server = { id, title: facts.title, repository: repositoryOf(facts.repository), standing: standing(record) };
  const names = [...new Set(serverNames(server).flatMap(nameWords))].join(' ');
  return {
    ...server,
    line: lineOf(facts.summary),
    terms: [...textWeights({ name: names, title: '', serverNames: [], text: facts.summary })],
    counts,
    examples: examples(record),
    tools: record.tools.flatMap((tool, index) => {
      const reading = readings[index];
      return reading ? [toolFinds(tool, names, reading)] : [];
    }),
  };
}

function readingsOf({ tools }: ServerRecord): readonly Reading[] {
  const toolNames = tools.map(({ tool }) => tool.name);
  return tools.map(({ tool }) => read(tool, { toolNames }));
}

function toolFinds(record: ToolRecord, serverWords: string, reading: Reading): ToolFinds {
  const { tool, slug, verdict } = record;
  const { category, risk, signals } = verdict;
  const able = [...capabilities(record, reading)];
  const name = shownName(tool.name).toWellFormed();
  let [job, most] = ['', 0];
  for (const [key, worth] of able) if (worth > most) [job, most] = [key, worth];
  const text = { name: tool.name, title: tool.title ?? '', serverNames: [serverWords], text: tool.description };
  return {
    name,
    slug,
    category,
    risk,
    signals,
    line: lineOf(tool.description),
    job: `${job}\n${nameKey(name)}`,
    able,
    terms: [...textWeights(text)],
  };
}
