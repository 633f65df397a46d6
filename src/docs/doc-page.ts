/** A piece of a documentation page. Words in backticks are code. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string; readonly language: string; readonly label: string }
  | { readonly kind: 'terms'; readonly terms: readonly { readonly term: string; readonly text: string }[] };

/** A page of `/docs/`, made from the code that it is about; the HTML and the Markdown print the same. */
export interface DocPage {
  /** Last segment of its address. */
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly DocSection[];
}

export interface DocSection {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  /** Whether the title is code. */
  readonly isCode: boolean;
  readonly blocks: readonly Block[];
}

export const text = (words: string): Block => ({ kind: 'text', text: words });

export const code = (words: string, language: string, label: string): Block => ({
  kind: 'code',
  text: words,
  language,
  label,
});

/** Terms with their meanings; nothing where there are none. */
export const terms = (list: readonly { readonly term: string; readonly text: string }[]): Block[] =>
  list.length === 0 ? [] : [{ kind: 'terms', terms: list }];
