const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** Text between tags as templates print it, for lists of so many rows that a template would take longer than all else. */
export const bracedHtml = (text: string): string =>
  /[&<>'"]/.test(text) ? text.replace(/[&<>'"]/g, (character) => references[character] ?? '') : text;

/** An attribute as templates print it, with a space before it. */
export function attributeHtml(name: string, value: string | number): string {
  if (value === '') return ` ${name}`;
  const text = String(value);
  return ` ${name}="${/[&"]/.test(text) ? text.replace(/[&"]/g, (character) => references[character] ?? '') : text}"`;
}
