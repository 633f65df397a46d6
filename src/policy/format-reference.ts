/** How a statement about a target is known: the program was asked, its source was read, or its documentation says so. */
export interface Source {
  readonly how: 'asked' | 'read' | 'documented';
  /** Program and version, file and commit, or the document. */
  readonly of: string;
  /** The day, YYYY-MM-DD. */
  readonly on: string;
}

/** A mistake that looks right. One sentence or less each; words in backticks are printed as code. */
export interface Mistake {
  readonly looks: string;
  readonly happens: string;
  readonly right: string;
  readonly source: Source;
}

/** What a policy of one target can say and what the target makes of it. */
export interface FormatReference {
  /** Forms of entries and conditions, as they are written, and what they mean. */
  readonly forms: readonly { readonly form: string; readonly means: string }[];
  /** Which entry wins where several fit. */
  readonly precedence: string;
  /** What becomes of a tool that no entry names. */
  readonly unlisted: string;
  readonly source: Source;
  readonly mistakes: readonly Mistake[];
}
