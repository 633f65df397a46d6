/** One thing that a module exports, as its own source says it. */
export interface DocumentedExport {
  readonly name: string;
  /** The declaration without its body. */
  readonly signature: string;
  /** The comment's own text, one string a paragraph. */
  readonly about: readonly string[];
  readonly params: readonly { readonly name: string; readonly about: string }[];
  /** What it returns and throws; empty where the comment does not say. */
  readonly returns: string;
  readonly throws: string;
  /** A program that shows it; empty where there is none. */
  readonly example: string;
}

/** What the reference of the library says, as data. */
export interface DocumentedLibrary {
  readonly about: string;
  readonly exports: readonly DocumentedExport[];
  readonly types: readonly DocumentedExport[];
}
