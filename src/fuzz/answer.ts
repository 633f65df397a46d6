import { type Examined } from './examine.ts';

/** A text to examine; with a turn, policies of some formats only are proved, of others in the next turn. */
export interface Asked {
  readonly text: string;
  readonly turn?: number | undefined;
}

/** What was found, and how much processor time it took. */
export interface Answer extends Examined {
  readonly milliseconds: number;
}
