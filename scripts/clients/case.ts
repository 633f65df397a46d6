import { type Format } from '../../src/policy/format.ts';
import { type Observed, type Question } from './program.ts';

/** What a format promises about one call. */
export interface Expectation {
  /** What the text itself does, read back by the format. */
  readonly decided: Observed;
  /** What the page says of the tool; undefined for tools that the text is not about. */
  readonly promised: Observed | undefined;
}

/** A question to a program, with what the format says about each call, in the same order. */
export interface Case {
  /** What the question is about, for people. */
  readonly title: string;
  readonly format: Format;
  readonly question: Question;
  readonly expected: readonly Expectation[];
}
