import { fail } from '../cli/fail.ts';
import { oneLine } from '../cli/one-line.ts';
import { counted } from '../explain/grammar.ts';
import { problemLine } from '../manifest/problem.ts';
import { publishFolder } from '../publish/publish-folder.ts';
import { targetFolder } from '../publish/target-folder.ts';
import { makeSite } from './build-site.ts';
import { WrongCatalogue } from './site-parts.ts';

/**
 * Builds the site of a catalogue folder in the place of `out`, and prints what it does. Ends the program with exit code 2
 * and a line for each thing that is wrong when there is no new site; the old one then stands as it was.
 */
export async function publishSite(options: {
  readonly catalog: string;
  readonly out: string;
  readonly verbose: boolean;
}): Promise<void> {
  const { catalog, out, verbose } = options;
  // A signal that asks to end lets the work folders be removed.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const target = targetFolder('--out', out, catalog);
  if (target.problems) fail(target.problems.map(problemLine).join('\n'));
  const order = {
    catalog,
    verbose,
    say: (line: string) => console.log(line),
    warn: (line: string) => console.error(line),
  };
  try {
    const { tools } = await publishFolder(target.value, (fresh) => makeSite(order, fresh));
    console.log(`${out}/ is ready: ${counted(tools, 'tool page')}`);
  } catch (error) {
    if (verbose) console.error(error);
    const lines = error instanceof WrongCatalogue ? error.lines : [oneLine(error)];
    for (const line of lines) console.error(line);
    fail(`${counted(lines.length, 'problem')}; nothing was built and ${out}/ is as it was`);
  }
}
