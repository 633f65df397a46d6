/** Where one of several JSON documents begins in the text of its file. */
export interface DocumentStart {
  /** From 1. */
  readonly line: number;
  /** In UTF-16 code units. */
  readonly offset: number;
}

/** Where something stands in a file. */
export interface ItemPlace {
  /** JSON Pointer in its document. */
  readonly at: string;
  /** Where its document begins; undefined where the file is this document and nothing else. */
  readonly start: DocumentStart | undefined;
}

/** A place in words: `/tools/3`, or `line 7, /tools/3` in a file of several documents. */
export const placeWords = ({ at, start }: ItemPlace): string =>
  [start === undefined ? '' : `line ${String(start.line)}`, at].filter((part) => part !== '').join(', ');
