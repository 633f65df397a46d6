import { wordsOf } from '../language/words.ts';
import { type ToolRecord } from '../record.ts';

/** One way in which tools of a server can do what is asked about. */
export interface Way {
  readonly is: (tool: ToolRecord) => boolean;
  /** The answer in a word or two where this is the first way that a tool has. */
  readonly short: string;
  /** What the tools do, after `1 tool` and after `2 tools`. */
  readonly one: string;
  readonly several: string;
  /** Query that makes the server’s table show them, perhaps among others. */
  readonly query: string;
}

/** Something that a reviewer asks about a server. */
export interface Ability {
  readonly id: 'delete' | 'money' | 'many' | 'secrets';
  readonly question: string;
  /** After `No tool of version 1.2.3`. */
  readonly none: string;
  /** The gravest first; a tool counts for the first one that it has. */
  readonly ways: readonly Way[];
}

const removing = new Set(['delete', 'remove', 'erase', 'purge', 'clear', 'drop', 'trash']);

const throughCode: Way = {
  is: ({ verdict }) => verdict.category === 'Execute' && verdict.signals.includes('code'),
  short: 'Through code',
  one: 'runs code, commands or queries that the call brings along, which can do whatever is allowed where they run:',
  several: 'run code, commands or queries that the call brings along, which can do whatever is allowed where they run:',
  query: '?category=Execute&signal=code',
};

/** What is asked about every server, and the verdicts that answer it. Words follow the taxonomy's definitions. */
export const abilities: readonly Ability[] = [
  {
    id: 'delete',
    question: 'Can it delete?',
    none: 'deletes, overwrites, revokes or ends something for good',
    ways: [
      {
        is: ({ verdict }) => verdict.category === 'Destructive',
        short: 'Yes',
        one: 'deletes, overwrites, revokes or ends something, and its definition names no way back:',
        several: 'delete, overwrite, revoke or end something, and their definitions name no way back:',
        query: '?category=Destructive',
      },
      {
        is: ({ tool, verdict }) =>
          verdict.category === 'Write' && wordsOf(tool.name).some(({ text }) => removing.has(text.toLowerCase())),
        short: 'Reversibly',
        one: 'takes something away that another call can put back:',
        several: 'take something away that another call can put back:',
        query: '?category=Write',
      },
      throughCode,
    ],
  },
  {
    id: 'money',
    question: 'Can it move money?',
    none: 'moves money or commits somebody to spend it',
    ways: [
      {
        is: ({ verdict }) => verdict.category === 'Financial',
        short: 'Yes',
        one: 'moves money or commits somebody to spend it:',
        several: 'move money or commit somebody to spend it:',
        query: '?category=Financial',
      },
    ],
  },
  {
    id: 'many',
    question: 'Can it change many things at once?',
    none: 'changes or reaches many items in one call',
    ways: [
      {
        is: ({ verdict }) => verdict.category !== 'Read' && verdict.signals.includes('bulk'),
        short: 'Yes',
        one: 'changes or reaches many items in one call:',
        several: 'change or reach many items in one call:',
        query: '?signal=bulk',
      },
      throughCode,
    ],
  },
  {
    id: 'secrets',
    question: 'Can it read secrets?',
    none: 'takes, stores or returns credentials',
    ways: [
      {
        is: ({ verdict }) => verdict.signals.includes('secrets'),
        short: 'Handles them',
        one: 'takes, stores or returns a password, token, key or other credential:',
        several: 'take, store or return passwords, tokens, keys or other credentials:',
        query: '?signal=secrets',
      },
      {
        is: ({ verdict }) => verdict.category === 'Read' && verdict.signals.includes('path'),
        short: 'Through files',
        one: 'reads at a path that the call names, as far as the server lets it:',
        several: 'read at a path that the call names, as far as the server lets it:',
        query: '?category=Read&signal=path',
      },
      throughCode,
    ],
  },
];
