import { showHidden } from '../manifest/hidden-characters.ts';
import { shownName } from '../manifest/shown-name.ts';
import { type ServerRecord } from '../record.ts';
import { counted, firstSentence } from './grammar.ts';
import { markdownText } from './markdown-text.ts';
import { readerWords } from './review-sentences.ts';
import { recommendationLabel } from './policy-sentences.ts';
import { schemaNote } from './schema-note.ts';
import { untrusted } from './server-twin.ts';

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

/** Longest quotation of a description; the JSON twin has it whole. */
const quotation = 280;

/** The Markdown twin of a server page: our verdict first, then the server's words, fenced. */
export function serverMarkdown(
  { id, facts, provenance, tools }: ServerRecord,
  absolute: (slug: string) => string,
): string {
  const parts = tools.map(({ slug, tool, verdict, review, override, recommendation }) =>
    [
      `## ${inlineCode(shownName(tool.name))}`,
      '',
      `Verdict: ${verdict.category}, ${verdict.risk} risk (confidence ${verdict.confidence.toFixed(2)}). Policy: ${recommendationLabel(recommendation)}. Signals: ${verdict.signals.join(', ') || 'none'}.`,
      ...(review && !override ? [`Reviewed on ${review.date} by ${readerWords[review.reader]}.`] : []),
      `Page: ${absolute(slug)}`,
      ...(tool.description === ''
        ? []
        : ['', 'The server says:', '', fenced(firstSentence(tool.description, quotation))]),
      '',
    ].join('\n'),
  );
  const schemas = schemaNote(tools.map(({ tool }) => tool));
  return [
    `# ${markdownText(facts.title)} (${id})`,
    '',
    `> ${markdownText(facts.summary)}`,
    '',
    `${untrusted.replace('below `tools`', 'in fences')} ${counted(tools.length, 'tool')}, version ${provenance.version}, captured on ${provenance.capturedAt}.`,
    '',
    ...(schemas === undefined ? [] : [schemas, '']),
    ...parts,
  ].join('\n');
}
