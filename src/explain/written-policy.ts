import { type Enforcement, type Format, type PolicyTarget } from '../policy/format.ts';
import { profileEntries, type Profile, type ProfiledTool } from '../policy/profiles.ts';
import { laterTools } from './policy-sentences.ts';

/** The policy of a whole server in the words of one target, with everything that its reader should know. */
export interface WrittenPolicy {
  readonly text: string;
  readonly fileName: string;
  readonly language: Format['language'];
  /** Where the file lives, and how it goes into one that is there. */
  readonly where: string;
  readonly merge: string;
  readonly steps: readonly string[];
  /** Tools that get something else than was recommended, and why. */
  readonly deviations: readonly { readonly tool: string; readonly badge: Enforcement['badge']; readonly why: string }[];
  /** What the target cannot express, and what makes a text do less than it says. */
  readonly cannot: readonly string[];
  readonly traps: readonly string[];
  /** What happens to the tools of later versions. */
  readonly later: string;
}

/** Writes the policy of a profile. The key must be one that the format takes (`Format.keyProblem`). */
export function writtenPolicy(
  format: Format,
  profile: Profile,
  known: PolicyTarget,
  tools: readonly ProfiledTool[],
): WrittenPolicy {
  const entries = profileEntries(profile, tools);
  const target = { ...known, tools: entries };
  const enforced = entries.map((entry) => ({ tool: entry.tool, ...format.enforce(entry, target, 'server') }));
  return {
    text: format.render(target, entries, 'server'),
    fileName: format.fileName,
    language: format.language,
    where: format.where,
    merge: format.merge('server'),
    steps: format.steps(target),
    deviations: enforced
      .filter(({ badge }) => badge !== 'enforced')
      .map(({ tool, badge, why }) => ({ tool, badge, why })),
    cannot: format.cannot,
    traps: format.traps,
    later: laterTools(format.unlisted),
  };
}
