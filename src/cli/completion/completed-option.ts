import { type Command } from '../command.ts';

/** What can stand behind an option: nothing, one of several words, a file, a folder, or something that nobody can guess. */
export type Behind = 'nothing' | 'file' | 'folder' | 'words' | readonly string[];

/** An option as shells complete it. */
export interface CompletedOption {
  readonly name: string;
  readonly about: string;
  readonly behind: Behind;
}

function behind({ type, value, choices }: Command['options'][string]): Behind {
  if (type === 'boolean') return 'nothing';
  if (choices) return choices;
  return value === 'FILE' ? 'file' : value === 'DIR' ? 'folder' : 'words';
}

/** A description without its second half, for the one line that shells have. */
const brief = (about: string): string => about.split(/[;:.]\s/)[0] ?? '';

/** The options of a command, `--help` among them. */
export const completedOptions = ({ options }: Command): CompletedOption[] => [
  ...Object.entries(options).map(([name, option]) => ({ name, about: brief(option.about), behind: behind(option) })),
  { name: 'help', about: 'how it is used', behind: 'nothing' },
];
