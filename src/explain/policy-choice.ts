import { type PolicyTarget } from '../policy/format.ts';
import { type Handle, type JudgedEntry, type PolicyEntry } from '../policy/recommendation.ts';

/** What the browser needs to write a policy anew when a reader chooses another target or name. */
export interface PolicyChoice {
  /** `<owner>/<server>`; the reader's own name for it is remembered under this id. */
  readonly server: string;
  readonly target: PolicyTarget;
  /** The tool of a tool page; absent on a server page. */
  readonly entry?: JudgedEntry;
  /** Tools of the server, that one included. */
  readonly tools: number;
  /** Address of the server's profiles (`ServerPolicies`). */
  readonly profiles: string;
}

const handleQuestions: Readonly<Record<Handle['operator'], (argument: string) => string>> = {
  inside: (argument) => `Only below this folder (${argument})`,
  'host-in': (argument) => `Only on these hosts (${argument})`,
  'at-most': (argument) => `At most this much (${argument})`,
  'no-longer-than': (argument) => `At most so many items (${argument})`,
};

/** The label of the field in which a reader narrows an argument. */
export const handleQuestion = ({ argument, operator }: Handle): string => handleQuestions[operator](argument);

/** Whether there is anything about a tool's policy to try out: a limit, conditions, or arguments to narrow. */
export const isWorthTrying = ({ recommendation }: PolicyEntry): boolean =>
  recommendation.decision.kind === 'limit' ||
  recommendation.conditions.length > 0 ||
  (recommendation.handles?.length ?? 0) > 0;

/** The entry without the sentence that the page prints anyway. */
export const withoutReason = ({ recommendation, ...entry }: JudgedEntry): JudgedEntry => ({
  ...entry,
  recommendation: { ...recommendation, reason: '' },
});
