/** Another generator that renders the same tool pages. */
export interface Competitor {
  readonly name: string;
  /** Its version, or why it cannot be asked. */
  readonly ready: () => Promise<{ readonly version: string } | { readonly missing: string }>;
  /**
   * Writes its project into a new folder: the template, and the pages of a file with one `BenchPage` a line. Returns the
   * command that renders, the folder it writes to, and what its surroundings must say.
   */
  readonly prepare: (
    folder: string,
    pages: string,
    template: string,
  ) => Promise<{
    readonly command: readonly string[];
    readonly out: string;
    readonly env?: Readonly<Record<string, string>>;
  }>;
}
