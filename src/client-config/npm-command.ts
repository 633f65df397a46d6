import { type NpmCommand } from './launch/started.ts';
import { startedBy } from './launch/starts.ts';
import { withoutSecrets } from './without-secrets.ts';

/** The npm package that a command line runs, its arguments without secrets; undefined when it runs something else. */
export function npmCommand(program: string, words: readonly string[]): NpmCommand | undefined {
  const { npm } = startedBy([program, ...words]);
  return npm && { ...npm, args: withoutSecrets(npm.args) };
}
