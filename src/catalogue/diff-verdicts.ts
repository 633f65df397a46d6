import { type Verdict } from '../classify/verdict.ts';
import { type ServerRecord } from '../record.ts';

/** What tools a catalogue holds and what was concluded of each, by `<owner>/<server>/<tool>`. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** One tool whose verdict differs between two states of a catalogue. */
export interface Move {
  readonly tool: string;
  /** `Write·medium`, or `new` and `gone` where one side lacks the tool. */
  readonly before: string;
  readonly after: string;
  /** Rules that fire on one side only, the deciding ones first; `+id` now, `-id` no longer. */
  readonly rules: readonly string[];
}

/** `whose`: the verdicts that count, or what the rules alone say, whatever was reviewed or overridden. */
export const verdictsOf = (servers: Iterable<ServerRecord>, whose: 'published' | 'machine' = 'published'): Verdicts =>
  new Map(
    [...servers].flatMap(({ id, tools }) =>
      tools.map(({ tool, verdict, machineVerdict }) => [
        `${id}/${tool.name}`,
        whose === 'machine' ? (machineVerdict ?? verdict) : verdict,
      ]),
    ),
  );

const label = ({ category, risk }: Verdict): string => `${category}·${risk}`;

function movedRules(before: Verdict, after: Verdict): string[] {
  const ids = ({ decidedBy, evidence }: Verdict): Set<string> =>
    new Set([...(decidedBy === undefined ? [] : [decidedBy]), ...evidence.map(({ rule }) => rule)]);
  const [was, is] = [ids(before), ids(after)];
  return [...[...is.difference(was)].map((id) => `+${id}`), ...[...was.difference(is)].map((id) => `-${id}`)];
}

/** Every verdict that moved: category or risk changed, or the tool came or went. In the order of the tools' names. */
export function diffVerdicts(before: Verdicts, after: Verdicts): Move[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((tool): Move[] => {
    const [was, is] = [before.get(tool), after.get(tool)];
    if (was && is)
      return label(was) === label(is)
        ? []
        : [{ tool, before: label(was), after: label(is), rules: movedRules(was, is) }];
    if (is) return [{ tool, before: 'new', after: label(is), rules: [] }];
    return was ? [{ tool, before: label(was), after: 'gone', rules: [] }] : [];
  });
}
