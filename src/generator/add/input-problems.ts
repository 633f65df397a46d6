import { type Problem, problemLine } from '../../manifest/problem.ts';

/** What was given cannot be taken; the message is a line for each thing that is wrong, each with its file and place. */
export class InputProblems extends Error {
  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
  }
}
