import { profileIds, type ProfileId } from '../policy/profiles.ts';
import { legIds, type LegId } from './stack-legs.ts';

/** What a reader does with all tools of one leg: nothing of its own, a question before each call, or take them away. */
export const legChoices = ['keep', 'ask', 'hide'] as const;
export type LegChoice = (typeof legChoices)[number];

/** Everything that the policy of a stack is written from, besides its servers. */
export interface StackChoice {
  /** Id of the format; empty where the reader has not chosen. */
  readonly format: string;
  readonly profile: ProfileId;
  readonly legs: Readonly<Record<LegId, LegChoice>>;
}

/** A server of the catalogue under the reader's own key. */
export interface StackEntry {
  readonly key: string;
  readonly id: string;
}

export const noChoice: StackChoice = {
  format: '',
  profile: 'recommended',
  legs: { private: 'keep', untrusted: 'keep', outbound: 'keep' },
};

/**
 * A stack as the fragment of an address, without its `#`. It holds keys, catalogue ids and choices and nothing else: no
 * command, argument, variable or address of the configuration is ever part of it.
 */
export function stackFragment(entries: readonly StackEntry[], { format, profile, legs }: StackChoice): string {
  if (entries.length === 0) return '';
  const words = new URLSearchParams(entries.map(({ id, key }) => ['server', `${id}:${key}`]));
  if (format !== '') words.set('for', format);
  if (profile !== 'recommended') words.set('profile', profile);
  for (const leg of legIds) if (legs[leg] !== 'keep') words.set(leg, legs[leg]);
  return words.toString();
}

const oneOf = <T extends string>(known: readonly T[], word: string | null): T | undefined =>
  known.find((one) => one === word);

/** Reads a fragment; anything in it that is none of ours counts as not there. */
export function readFragment(fragment: string): { entries: StackEntry[]; choice: StackChoice } {
  const words = new URLSearchParams(fragment.replace(/^#/, ''));
  const entries = words.getAll('server').flatMap((word) => {
    const found = /^([^:/]+\/[^:/]+):(.+)$/su.exec(word);
    return found?.[1] !== undefined && found[2] !== undefined ? [{ id: found[1], key: found[2] }] : [];
  });
  const leg = (id: LegId): LegChoice => oneOf(legChoices, words.get(id)) ?? 'keep';
  return {
    entries: [...new Map(entries.map((entry) => [entry.key, entry])).values()],
    choice: {
      format: words.get('for') ?? '',
      profile: oneOf(profileIds, words.get('profile')) ?? 'recommended',
      legs: { private: leg('private'), untrusted: leg('untrusted'), outbound: leg('outbound') },
    },
  };
}
