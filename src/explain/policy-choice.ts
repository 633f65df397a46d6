import { type PolicyTarget } from '../policy/format.ts';
import { type Handle } from '../policy/recommendation.ts';
import { listed } from './grammar.ts';
import { type ProfileTool } from './profile-tool.ts';

/** What the browser needs to write a policy anew when a reader chooses another target or name. */
export interface PolicyChoice {
  /** `<owner>/<server>`; the reader's own name for it is remembered under this id. */
  readonly server: string;
  readonly target: PolicyTarget;
  /** The tool of a tool page; absent on a server page. */
  readonly entry?: ProfileTool;
  /** Tools of the server, that one included. */
  readonly tools: number;
}

const questions: Readonly<Record<Handle['operator'], readonly [question: string, example: string]>> = {
  inside: ['Only below this folder', '/home/me/project'],
  'host-in': ['Only on these hosts', 'example.org, docs.example.org'],
  'domain-in': ['Only to addresses at these domains', 'example.org'],
  'program-in': ['Only commands that begin with', 'ls, git'],
  'at-most': ['At most this much', '250'],
  'no-longer-than': ['At most so many items', '10'],
};

/** The label of the field in which a reader narrows an argument. */
export const handleQuestion = ({ argument, operator, leftOut = [] }: Handle): string => {
  const without = leftOut.length > 0 ? `, and nothing in ${listed(leftOut, 'or')}` : '';
  return `${questions[operator][0]} (${argument}${without})`;
};

/** What a reader could type into it. */
export const handleExample = ({ operator }: Handle): string => `such as ${questions[operator][1]}`;

/** Whether there is anything about a tool's policy to try out: a limit, conditions, or arguments to narrow. */
export const isWorthTrying = ({ decision, conditions = [], handles = [] }: ProfileTool): boolean =>
  decision.kind === 'limit' || conditions.length > 0 || handles.length > 0;
