import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checked, type Parsed } from '../manifest/parse-file.ts';
import { parseYaml } from '../manifest/parse-yaml.ts';
import { parseLines } from '../manifest/parse-lines.ts';
import { type Problem } from '../manifest/problem.ts';
import { roundLabel, type RoundLabel } from '../manifest/round-label.ts';
import { round, type Round } from '../manifest/round.ts';
import { readText } from './read-text.ts';

/** One folder of `rounds/`, read and checked. */
export interface RoundSource {
  /** The folder's name: `01`, `02` and so on. */
  readonly number: string;
  readonly round: Round;
  readonly lines: readonly RoundLabel[];
}

/** Reads a folder of rounds, newest first. A folder that does not exist holds none. All problems come back together. */
export function readRounds(folder: string): { rounds: readonly RoundSource[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const numbers = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const rounds = numbers.flatMap((number): RoundSource[] => {
    const { value, problems: wrong = [] } = readRound(join(folder, number), number);
    problems.push(...wrong);
    return value ? [value] : [];
  });
  return { rounds: rounds.toSorted((a, b) => Number(b.number) - Number(a.number)), problems };
}

function readRound(folder: string, number: string): Parsed<RoundSource> {
  const name = relative(process.cwd(), folder) || folder;
  if (!/^\d{2,}$/.test(number))
    return { problems: [{ file: name, at: '', wrong: 'a folder that is no round', right: 'a number such as 01' }] };
  const facts = load(folder, 'round.yaml', (file, text) => checked(file, parseYaml(file, text), round));
  const lines = load(folder, 'labels.jsonl', (file, text) => parseLines(file, text, roundLabel));
  if (facts.problems || lines.problems) return { problems: [...(facts.problems ?? []), ...(lines.problems ?? [])] };
  const problems = inconsistent(join(name, 'labels.jsonl'), facts.value, lines.value);
  return problems.length > 0 ? { problems } : { value: { number, round: facts.value, lines: lines.value } };
}

function load<T>(folder: string, part: string, parse: (file: string, text: string) => Parsed<T>): Parsed<T> {
  const path = join(folder, part);
  const file = relative(process.cwd(), path) || path;
  const text = readText(path, file);
  if (existsSync(path)) return text.problems ? text : parse(file, text.value);
  const right = 'it to exist (CONTRIBUTING.md, “Measure at first sight”)';
  return { problems: [{ file, at: '', wrong: 'the file is missing', right }] };
}

function inconsistent(file: string, { size }: Round, lines: readonly RoundLabel[]): Problem[] {
  const problems: Problem[] = [];
  if (lines.length !== size)
    problems.push({
      file,
      at: '',
      wrong: `${String(lines.length)} labels`,
      right: `${String(size)}, the round’s size`,
    });
  const ids = new Set<string>();
  for (const { id } of lines) {
    if (ids.has(id)) problems.push({ file, at: id, wrong: 'the id stands here twice', right: 'one line a tool' });
    ids.add(id);
  }
  return problems;
}
