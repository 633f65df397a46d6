import { oneLine } from '../../src/cli/one-line.ts';
import { type Case } from './case.ts';
import { type Program } from './program.ts';

/** What one program was asked about one format, and where it does something else than the format says. */
export interface Answers {
  readonly format: string;
  readonly cases: number;
  readonly decisions: number;
  /** One line for each decision that differs; a text that the program does not take counts with all of its calls. */
  readonly disagreements: readonly string[];
}

async function compare(
  { title, format, question, expected }: Case,
  program: Program,
  folder: string,
): Promise<string[]> {
  const head = `${program.title}, ${format.id}, ${title}`;
  try {
    const observed = await program.ask(question, folder);
    return question.calls.flatMap(({ server, tool }, index) => {
      const { decided, promised } = expected[index] ?? {};
      const seen = observed[index] ?? 'no answer';
      const about = `${head}: ${JSON.stringify(tool)} of ${JSON.stringify(server)} is ${seen}`;
      if (seen !== decided) return [`${about}, the text read back says ${decided ?? 'nothing'}`];
      return promised !== undefined && seen !== promised ? [`${about}, the page says ${promised}`] : [];
    });
  } catch (error) {
    return question.calls.map(() => `${head}: ${oneLine(error)}`);
  }
}

/** Asks a program about all cases of one format, some at a time; calls `step` after each. */
export async function askProgram(
  program: Program,
  folder: string,
  cases: readonly Case[],
  step: () => void,
): Promise<Answers> {
  const queue = [...cases];
  const disagreements: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      disagreements.push(...(await compare(next, program, folder)));
      step();
    }
  };
  await Promise.all(Array.from({ length: program.atOnce }, work));
  return {
    format: cases[0]?.format.id ?? '',
    cases: cases.length,
    decisions: cases.reduce((sum, { question }) => sum + question.calls.length, 0),
    disagreements,
  };
}
