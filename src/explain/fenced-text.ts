import { showHidden } from '../manifest/hidden-characters.ts';

/** Text in a fence that its own backticks cannot close (CommonMark 0.31, fenced code blocks). */
export function fenced(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}text\n${showHidden(text)}\n${fence}`;
}

/** A name as inline code on one line. */
export function inlineCode(name: string): string {
  const text = showHidden(name.replace(/\s+/g, ' '));
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const ticks = '`'.repeat(Math.max(0, ...runs) + 1);
  return runs.length > 0 ? `${ticks} ${text} ${ticks}` : `${ticks}${text}${ticks}`;
}
