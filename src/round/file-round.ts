import { classify } from '../classify/classify.ts';
import { evaluate } from '../classify/evaluation.ts';
import { type Judgement } from '../classify/judgement.ts';
import { type DrawnTool } from '../manifest/drawn-tool.ts';
import { normalise } from '../manifest/normalise.ts';
import { npmPurl } from '../manifest/package-url.ts';
import { type Parsed } from '../manifest/parse-file.ts';
import { type Problem } from '../manifest/problem.ts';
import { type ReaderLabel, type ReaderVerdict } from '../manifest/reader-label.ts';
import { type RoundLabel } from '../manifest/round-label.ts';
import { type Round, type Scores } from '../manifest/round.ts';
import { type Found } from './find-definitions.ts';
import { scoresOf } from './scores.ts';

/** A round as its two files hold it. */
export interface FiledRound {
  readonly round: Round;
  readonly lines: readonly RoundLabel[];
}

/** Lines of a file and the file's name, for messages. */
export interface Lines<T> {
  readonly file: string;
  readonly rows: readonly T[];
}

/** A drawn tool with its definition hash. */
export type HashedTool = DrawnTool & { readonly hash: string };

/** What a fresh round consists of before it is scored. */
export interface FreshRound {
  readonly facts: Omit<Round, 'size' | 'firstSight' | 'settled' | 'agreement'>;
  readonly tools: Lines<HashedTool>;
  readonly labels: Lines<ReaderLabel>;
  /** Definitions with the tools beside them; every drawn tool is among them, or `facts.measuredAt.siblings` is false. */
  readonly definitions: ReadonlyMap<string, Found>;
  /** Definition hashes of earlier rounds and the number of the round that each stands in. */
  readonly known: ReadonlyMap<string, string>;
  /** First-sight scores that were written down when an earlier classifier was measured; without them the present one is. */
  readonly recorded: Scores | undefined;
}

/**
 * Scores a freshly labelled round. Refused, with all reasons: a tool without a label, labels of unknown tools, anything
 * twice, a tool that stands in an earlier round. A part of a round would be a choice, and a choice measures nothing.
 */
export function fileRound(fresh: FreshRound): Parsed<FiledRound> {
  const problems = [...problemsOfTools(fresh), ...problemsOfLabels(fresh)];
  if (problems.length > 0) return { problems };
  const { facts, tools, recorded } = fresh;
  const labels = new Map(fresh.labels.rows.map((label) => [label.id, verdictOf(label)]));
  const judged = tools.rows.flatMap((tool) => {
    const label = labels.get(tool.id);
    return label ? [judge(tool, label, fresh)] : [];
  });
  const { date, seed, drawn, by, reader, measuredAt } = facts;
  const firstSight = recorded ?? scoresOf(evaluate(judged.map(({ judgement }) => judgement)));
  const round = { date, seed, size: judged.length, drawn, by, reader, measuredAt, firstSight };
  return { value: { round, lines: judged.map(({ line }) => line) } };
}

/** A reader's label without the id. */
export const verdictOf = ({
  category,
  accept,
  risk,
  acceptRisk,
  signals,
  signalsMaybe,
  why,
}: ReaderLabel): ReaderVerdict => ({ category, accept, risk, acceptRisk, signals, signalsMaybe, why });

function judge(
  { id, server, tool, hash }: HashedTool,
  label: ReaderVerdict,
  { facts, definitions, recorded }: FreshRound,
): { readonly judgement: Judgement; readonly line: RoundLabel } {
  const found = definitions.get(hash);
  const context = facts.measuredAt.siblings && found ? found.context : undefined;
  const verdict = classify(normalise(tool), context);
  const { category, risk, confidence, signals } = verdict;
  const purl = found?.package ?? purlOf(server);
  return {
    judgement: { id, name: tool.name, label, verdict },
    line: {
      id,
      server,
      ...(purl !== undefined && { package: purl }),
      tool: tool.name,
      hash,
      label,
      // What an earlier classifier said of each tool is not known.
      ...(recorded === undefined && { verdict: { category, risk, confidence, signals: [...signals] } }),
    },
  };
}

/** Package URL of a server that is named by its package, as the draw does it. */
function purlOf(server: string): string | undefined {
  if (server.startsWith('pkg:')) return server;
  return /^(@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i.test(server) ? npmPurl(server) : undefined;
}

const twice = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];

/** A few ids for a message. */
const some = (ids: readonly string[]): string =>
  `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ` and ${String(ids.length - 3)} more` : ''}`;

const problem = (file: string, ids: readonly string[], wrong: string, right: string): Problem[] =>
  ids.length === 0 ? [] : [{ file, at: '', wrong: `${some(ids)}: ${wrong}`, right }];

function problemsOfTools({ facts, tools: { file, rows }, definitions, known }: FreshRound): Problem[] {
  if (rows.length === 0) return [{ file, at: '', wrong: 'no tools', right: 'one drawn tool a line' }];
  const read = rows.filter(({ hash }) => known.has(hash));
  const earlier = [...new Set(read.map(({ hash }) => known.get(hash) ?? ''))].join(', ');
  const alone = facts.measuredAt.siblings ? rows.filter(({ hash }) => !definitions.has(hash)) : [];
  const ids = (tools: readonly HashedTool[]): string[] => tools.map(({ id }) => id);
  return [
    ...problem(file, twice(ids(rows)), 'stands here twice', 'each id once'),
    ...problem(file, ids(read), `read before, in round ${earlier}`, 'tools that nobody has looked at'),
    ...problem(file, ids(alone), 'not in the corpus', 'every tool in it, or no --corpus to judge each alone'),
  ];
}

function problemsOfLabels({ tools, labels: { file, rows } }: FreshRound): Problem[] {
  const drawn = new Set(tools.rows.map(({ id }) => id));
  const labelled = new Set(rows.map(({ id }) => id));
  return [
    ...problem(file, twice(rows.map(({ id }) => id)), 'labelled twice', 'one label a tool'),
    ...problem(
      file,
      [...labelled].filter((id) => !drawn.has(id)),
      `no such tool in ${tools.file}`,
      'ids of the draw',
    ),
    ...problem(
      file,
      [...drawn].filter((id) => !labelled.has(id)),
      'no label',
      `one for every tool of ${tools.file}`,
    ),
  ];
}
