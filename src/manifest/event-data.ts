/** What `curl -i` prints before a body: lines of a status and of headers, up to an empty one. */
const heads = /^HTTP\/\d.*(?:\r?\n[\w-]+:.*)*\r?\n\r?$/gm;

/**
 * What server-sent events carry: the text behind `data:`, lines of one event put together, every other field and the headers
 * of an answer blanked, so that every character keeps its place. Any other text comes back as it is.
 */
export function eventData(text: string): string {
  if (!/^data:/m.test(text)) return text;
  const lines = text.replaceAll(heads, blank).split('\n');
  return lines.every((line) => eventField.test(line))
    ? lines.map((line) => (line.startsWith('data:') ? `     ${line.slice(5)}` : blank(line))).join('\n')
    : text;
}

/** The same text in blanks. */
const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

/** A line of an event stream (WHATWG HTML, server-sent events §9.2.6). */
const eventField = /^(?:(?:data|event|id|retry)?:|(?:data|event|id|retry|\s*)\r?$)/;
