import { type ServerRecord } from '../record.ts';
import { profileEntries, profiles, type ProfileId } from '../policy/profiles.ts';
import { profiledTool } from './judged-entry.ts';
import { profileTool, type ProfileTool } from './profile-tool.ts';

/** A profile as an explicit list of tools, from which pages write the policy of any target. */
export interface ServerProfile {
  readonly id: ProfileId;
  readonly title: string;
  readonly about: string;
  readonly tools: readonly ProfileTool[];
}

/** The profiles of one server's tools. */
export function serverProfiles(tools: ServerRecord['tools']): ServerProfile[] {
  const profiled = tools.map(profiledTool);
  return profiles.map((profile) => ({
    id: profile.id,
    title: profile.title,
    about: profile.about,
    tools: profileEntries(profile, profiled).map(profileTool),
  }));
}
