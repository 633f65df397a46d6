import { type ServerRecord } from '../record.ts';
import { profileEntries, profiles, type ProfileId } from '../policy/profiles.ts';
import { profiledTool } from './judged-entry.ts';
import { profileTool, type ProfileTool } from './profile-tool.ts';
import { untrusted } from './server-twin.ts';

/**
 * What `/servers/<owner>/<server>/policies.json` holds: every profile as an explicit list, pinned to a version. One
 * neutral file per server, from which the page writes any format, in place of one per profile and format.
 */
export interface ServerPolicies {
  readonly notice: string;
  readonly id: string;
  readonly version: string;
  readonly profiles: readonly {
    readonly id: ProfileId;
    readonly title: string;
    readonly about: string;
    readonly tools: readonly ProfileTool[];
  }[];
}

/** The profiles of one server. */
export function serverPolicies({ id, provenance, tools }: ServerRecord): ServerPolicies {
  const profiled = tools.map(profiledTool);
  return {
    notice: untrusted,
    id,
    version: provenance.version,
    profiles: profiles.map((profile) => ({
      id: profile.id,
      title: profile.title,
      about: profile.about,
      tools: profileEntries(profile, profiled).map(profileTool),
    })),
  };
}
