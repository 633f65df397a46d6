import { type Format } from '../../src/policy/format.ts';
import { profileEntries, profiles, type Profile } from '../../src/policy/profiles.ts';
import { laterTool } from '../../src/policy/proof.ts';
import { type Case } from './case.ts';
import { caseOf, type Part } from './part.ts';
import { type SampleServer } from './sample-servers.ts';

function partOf(profile: Profile, { key, title, tools }: SampleServer): Part {
  const entries = profileEntries(profile, tools);
  return { key, title, entries, known: entries, asked: [...tools.map(({ tool }) => tool), laterTool] };
}

/** The part of a snippet about one tool; called are that tool, the next two, and one of a later version. */
function snippetOf(part: Part, place: number): Part {
  const { entries } = part;
  const asked = [place, place + 1, place + 2].flatMap((one) => entries[one % entries.length]?.tool ?? []);
  return { ...part, entries: entries.slice(place, place + 1), asked: [...asked, laterTool] };
}

/** Servers share one document where it holds their keys; else each has one of its own. */
const documents = (format: Format, parts: readonly Part[]): (readonly Part[])[] =>
  format.keyLabel === undefined ? parts.map((part) => [part]) : [parts];

/** Every profile as whole documents of all servers, and as snippets about one tool of each. */
export function profileCases(format: Format, servers: readonly SampleServer[]): Case[] {
  return profiles.flatMap((profile) => {
    const parts = servers.map((server) => partOf(profile, server));
    const places = (parts[0]?.entries ?? []).map((_, place) => place);
    return documents(format, parts).flatMap((own) => [
      caseOf(`${profile.id}, documents`, format, own, 'server'),
      ...places.map((place) => {
        const about = own.map((part) => snippetOf(part, place));
        return caseOf(`${profile.id}, snippets of tool ${String(place + 1)}`, format, about, 'tool');
      }),
    ]);
  });
}
