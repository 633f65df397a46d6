/** A place in a definition (UTF-16 code units): what proves a claim, before the text is added. */
export interface Span {
  /** JSON Pointer into the definition; `textAt` in json-pointer.ts says what text a field has. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Whether two spans mark the same words. */
export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end && a.field === b.field;
