import { type DecidedTool, isCommand, isTakenAway } from './decided-tool.ts';

/** A refused tool beside those that the policy leaves open and that do the same. */
export interface Bypass {
  readonly refused: DecidedTool;
  readonly open: readonly DecidedTool[];
}

/** Ways around a policy. */
export interface Bypasses {
  /** Tools of the same job, under another name or on another server. */
  readonly sameJob: readonly Bypass[];
  /** Tools that run any command or code and are not refused: what a refused tool does, a command can do. */
  readonly commands: readonly DecidedTool[];
  /** How many refused tools stand beside those commands. */
  readonly refused: number;
}

/** Verb and object; undefined where either was not read, since `manage` alone is no job that two tools share. */
const jobKey = ({ job: { verb, object } }: DecidedTool): string | undefined =>
  verb === '' || object.length === 0 ? undefined : `${verb} ${object.join(' ')}`;

/** Finds what a policy refuses in one place and leaves open in another. */
export function bypasses(tools: readonly DecidedTool[]): Bypasses {
  const open = tools.filter((tool) => !isTakenAway(tool));
  const byJob = Map.groupBy(open, jobKey);
  const refused = tools.filter(isTakenAway);
  return {
    sameJob: refused.flatMap((tool) => {
      const job = jobKey(tool);
      const same = job === undefined ? [] : (byJob.get(job) ?? []);
      return same.length > 0 ? [{ refused: tool, open: same }] : [];
    }),
    commands: refused.length > 0 ? open.filter(isCommand) : [],
    refused: refused.length,
  };
}
