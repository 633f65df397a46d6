import { readFile } from 'node:fs/promises';

/** Elements between which, and at whose edges, white space is not seen. */
const block =
  '(?:html|head|body|meta|link|title|script|main|header|footer|nav|aside|section|article|div|p|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|figure|figcaption|blockquote|details|summary|form|fieldset|svg)';
const lineBreak = String.raw`[ \t]*\n\s*`;
const attribute = String.raw`\s+[\w:-]+(?:="[^"]*"|=\{[^{}<>]*\})?`;
const before = new RegExp(`${lineBreak}(?=</?${block}\\b)`, 'g');
const after = new RegExp(`(</${block}>|<${block}(?:${attribute})*>)${lineBreak}`, 'g');

/** The text of an Astro file without the line breaks around block elements of its template, which each page would carry as spaces. */
export function tightTemplate(text: string): string {
  const [, frontmatter = '', template = ''] = /^(---\n[\s\S]*?\n---\n)?([\s\S]*)$/.exec(text) ?? [];
  return frontmatter + template.replace(before, '').replace(after, '$1');
}

/** Tightens templates as they are read. Builds only: a development server names lines of the file as it is written. */
export const tightTemplates = {
  name: 'tight-templates',
  apply: 'build',
  async load(id: string): Promise<string | undefined> {
    return id.endsWith('.astro') ? tightTemplate(await readFile(id, 'utf8')) : undefined;
  },
} as const;
