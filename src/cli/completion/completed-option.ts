import { type Command } from '../command.ts';

/**
 * What can stand behind an option, or as a word of a command: nothing, one of several words, a file, a folder, a server of the
 * catalogue in the working folder, or something that nobody can guess.
 */
export type Behind = 'nothing' | 'file' | 'folder' | 'server' | 'file or server' | 'words' | readonly string[];

/** An option as shells complete it. */
export interface CompletedOption {
  readonly name: string;
  readonly about: string;
  readonly behind: Behind;
}

/** By what stands for a value in `--help`. A manifest that an option names is a file, or a server. */
const byValue: Readonly<Record<string, Behind>> = {
  FILE: 'file',
  DIR: 'folder',
  'DIR|URL': 'folder',
  'OWNER/SERVER': 'server',
  WHAT: 'file or server',
};

function behind({ type, value = '', choices, offers }: Command['options'][string]): Behind {
  if (type === 'boolean') return 'nothing';
  return choices ?? offers ?? byValue[value] ?? 'words';
}

/** What the words of a command are. */
export function wordsOf({ words: { most, offers } }: Command): Behind {
  if (offers === 'files and servers') return 'file or server';
  return offers ?? (most === 0 ? 'nothing' : 'file');
}

/** A description without its second half, for the one line that shells have. */
const brief = (about: string): string => about.split(/[;:.]\s/)[0] ?? '';

/** The options of a command, `--help` among them. */
export const completedOptions = ({ options }: Command): CompletedOption[] => [
  ...Object.entries(options).map(([name, option]) => ({ name, about: brief(option.about), behind: behind(option) })),
  { name: 'help', about: 'how it is used', behind: 'nothing' },
];
