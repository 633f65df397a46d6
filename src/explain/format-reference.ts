import { type Format } from '../policy/format.ts';
import { type FormatReference, type Mistake, type Source } from '../policy/format-reference.ts';

/** Where a statement is known from, as a line of small print. */
export interface SourceNote {
  readonly text: string;
  /** Day on which it was asked or read, YYYY-MM-DD. */
  readonly on: string;
}

/** What the page of a format prints of its reference. */
export interface ReferencePage extends Pick<FormatReference, 'forms' | 'precedence' | 'unlisted'> {
  readonly source: SourceNote;
  readonly mistakes: readonly (Omit<Mistake, 'source'> & { readonly source: SourceNote })[];
}

const known: Readonly<Record<Source['how'], string>> = {
  asked: 'Asked:',
  read: 'Read in source:',
  documented: 'Documented:',
};

const note = ({ how, of, on }: Source): SourceNote => ({ text: `${known[how]} ${of}`, on });

/** The reference of a format, with its sources in words. */
export const formatReference = ({ reference }: Format): ReferencePage => ({
  ...reference,
  source: note(reference.source),
  mistakes: reference.mistakes.map((mistake) => ({ ...mistake, source: note(mistake.source) })),
});
