import { type Rule } from '../../classify/rule.ts';
import { rules } from '../../classify/rules.ts';
import { type Evidence, type Verdict } from '../../classify/verdict.ts';
import { type Override } from '../../manifest/overrides.ts';
import { type Review } from '../../manifest/reviews.ts';
import { type Tool } from '../../manifest/tool.ts';
import { type ReadParameter, type Role } from '../../reading/parameter-roles.ts';
import { read, type Reading } from '../../reading/reading.ts';
import { deedOf, type Deed } from './deed.ts';

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of this id, or undefined when evidence of an older store names a rule that is gone. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);

/** A tool with its verdict and who decided it where it was not the rules. An override wins over a review. */
export interface Judged {
  readonly tool: Tool;
  readonly verdict: Verdict;
  /** What the rules alone say; absent when that is the verdict. */
  readonly machineVerdict?: Verdict | undefined;
  readonly override?: Override | undefined;
  readonly review?: Review | undefined;
}

/** What sentences about one tool are made from. */
export interface Subject extends Judged {
  readonly reading: Reading;
  /** What the rules alone say. */
  readonly machine: Verdict;
  readonly deed: Deed | undefined;
  /** Claims of the rules that fired: `Destructive`, `risk:small-target`, `signal:path`, and `rule:<id>` for each. */
  readonly facts: ReadonlySet<string>;
}

/**
 * Reads a judged tool for the sentences about it.
 * @param toolNames names of the server's tools, by which a prefix that they share is known
 */
export const subjectOf = (judged: Judged, toolNames: readonly string[] = []): Subject =>
  subjectAsRead(judged, read(judged.tool, { toolNames }));

/** The same of a tool that has been read among the tools of its server. */
export function subjectAsRead(judged: Judged, reading: Reading): Subject {
  const machine = judged.machineVerdict ?? judged.verdict;
  const facts = new Set(machine.evidence.flatMap(({ rule }) => [`rule:${rule}`, byId.get(rule)?.claims ?? '']));
  return { ...judged, reading, machine, deed: deedOf(reading), facts };
}

const isFree = ({ parameter: { path, options, types } }: ReadParameter): boolean =>
  path.length === 1 &&
  options.length === 0 &&
  (types.length === 0 || types.includes('string') || types.includes('array'));

/** Name of the first top-level argument of free text that has one of these roles, demanded ones first. */
export const freeArgument = ({ reading }: Pick<Subject, 'reading'>, ...roles: readonly Role[]): string | undefined =>
  roles
    .flatMap((role) => {
      const found = reading.parameters.filter((one) => one.roles.has(role) && isFree(one));
      return found.find(({ parameter }) => parameter.required) ?? found[0] ?? [];
    })
    .at(0)?.parameter.name;

/** Name of the first top-level argument with this role, whatever its type, demanded ones first. */
export function anyArgument({ reading }: Pick<Subject, 'reading'>, role: Role): string | undefined {
  const found = reading.parameters.filter(({ parameter, roles }) => parameter.path.length === 1 && roles.has(role));
  return (found.find(({ parameter }) => parameter.required) ?? found[0])?.parameter.name;
}

/** Evidence of the verdict whose rule makes this claim. */
export const evidenceOf = ({ machine }: Pick<Subject, 'machine'>, claim: string): readonly Evidence[] =>
  machine.evidence.filter(({ rule }) => byId.get(rule)?.claims === claim);

const backWords =
  /(?<!\b(?:cannot|can[’']t|can ?not|never|not|no)(?: be)? )\b(?:restor\w*|recover\w*|undo(?:ne)?|undelet\w*|revert\w*|roll(?:ed)? ?back|trash\w*|recycle bin|soft[- ]delet\w*|archiv\w*|backup|backed up|snapshot|version history|retention|re-?creat\w*|re-?add\w*|re-?install\w*)\b/gi;

/** The first word of a tool's text that may mean a way back, what it acts on left out; empty where only a guard says so. */
export function wayBack({ tool, facts, deed }: Pick<Subject, 'tool' | 'facts' | 'deed'>): string | undefined {
  const text = `${tool.name.replace(/[_-]/g, ' ')} ${tool.description}`;
  const object = deed?.noun.toLowerCase() ?? '';
  const word = [...text.matchAll(backWords)]
    .map(([found]) => found)
    .find((found) => !object.includes(found.toLowerCase()));
  return word ?? (facts.has('guard:reversible') ? '' : undefined);
}
