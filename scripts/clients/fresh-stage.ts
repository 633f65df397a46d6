import { inTemporaryFolder } from './line-process.ts';
import { type Observed, type Question } from './program.ts';
import { openStage, type Staged } from './stage.ts';

/** Plays one question on a stage of its own, with an empty home folder for the program, and says what became of its calls. */
export function onFreshStage(
  question: Question,
  play: (staged: Staged, home: string) => Promise<void>,
): Promise<readonly Observed[]> {
  return inTemporaryFolder(async (home) => {
    const stage = await openStage();
    try {
      const staged = stage.enter(question);
      await play(staged, home);
      return staged.scene.outcome();
    } finally {
      await stage.close();
    }
  });
}
