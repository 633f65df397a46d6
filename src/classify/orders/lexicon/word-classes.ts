import { rotated } from '../turned-letters.ts';
import { abroad } from './abroad.ts';
import { acts } from './acts.ts';
import { frames } from './frames.ts';
import { manner } from './manner.ts';
import { things } from './things.ts';
import { who } from './who.ts';

const lists = { ...who, ...manner, ...acts, ...things, ...frames, ...abroad };

/** Words by class. A word may belong to several; what a class means stands beside its list. */
export const wordClasses: Readonly<Record<WordClass, readonly string[]>> = {
  ...lists,
  /** Names that tools have in a text: `send_email`. */
  toolName: [],
  mailbox: [],
  /** Words of orders thirteen letters on, none of which is a word of a language. */
  rotated: [
    'the',
    'user',
    'ignore',
    'instructions',
    'tell',
    'send',
    'read',
    'file',
    'this',
    'your',
    'previous',
    'secret',
  ].map(rotated),
  /** Words with digits inside: `1gn0r3`. */
  spelled: [],
  /** Somewhere in particular: `a@b.org`, `https://…`, a number of five digits or more. */
  address: ['http://*', 'https://*', '0x*', ...Array.from('0123456789', (digit) => `+${digit}*`)],
};

/** A class of words that mean the same to an order; those that end in `F` are of other languages than English. */
export type WordClass = keyof typeof lists | 'rotated' | 'spelled' | 'toolName' | 'mailbox' | 'address';
