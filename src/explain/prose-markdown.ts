import { type Attack, type GlossaryTerm } from '../manifest/prose.ts';
import { type FrameworkLink } from '../manifest/frameworks.ts';
import { markdownText } from './markdown-text.ts';
import { type TermFact } from './term-facts.ts';

/** A page of prose as its Markdown twin prints it; all of it is our own text. */
export interface ProseTwin {
  readonly title: string;
  readonly summary: string;
  /** Whole address of the page. */
  readonly page: string;
  /** Markdown of the body, with links relative to the page. */
  readonly body: string;
  /** What the page prints below its body, as sections of Markdown. */
  readonly after: readonly string[];
}

/** Links of a Markdown text made whole, so that they lead on from wherever the text is read. */
export const wholeLinks = (markdown: string, page: string): string =>
  markdown.replace(/\]\((?![a-z]+:)([^)\s]+)\)/g, (_link, target: string) => `](${new URL(target, page).href})`);

/** `/attacks/<slug>.md`, `/guides/<slug>.md` or `/glossary/<slug>.md`. */
export const proseMarkdown = ({ title, summary, page, body, after }: ProseTwin): string =>
  [
    `# ${markdownText(title)}`,
    `> ${markdownText(summary)}`,
    wholeLinks(body.trim(), page),
    ...after,
    `Page: ${page}`,
    '',
  ].join('\n\n');

/** The dated evidence of an attack pattern. */
export const evidenceMarkdown = (evidence: Attack['evidence']): string =>
  [
    '## Evidence',
    '',
    ...evidence.map(
      ({ kind, date, fact, source, reported }) =>
        `- ${date}, ${kind}${reported ? ' (from coverage by others)' : ''}: ${markdownText(fact)} [Source](${source})`,
    ),
  ].join('\n');

/** What in a definition opens an attack pattern; empty for a pattern that no single definition shows. */
export const openingsMarkdown = (
  rows: readonly { readonly because: string; readonly facts: readonly { readonly label: string }[] }[],
): string[] =>
  rows.length === 0
    ? []
    : [
        [
          '## What opens it in a definition',
          '',
          ...rows.map(({ because, facts }) => `- ${facts.map(({ label }) => label).join(' + ')}: ${because}`),
        ].join('\n'),
      ];

/** Names of the pattern in frameworks; the mapping is this catalogue's. */
export const frameworksMarkdown = (links: readonly FrameworkLink[]): string =>
  [
    '## In other frameworks',
    '',
    'Mapped by this catalogue.',
    '',
    ...links.map(({ framework, id, name, url }) => `- ${framework}: [${id}](${url}) ${markdownText(name)}`),
  ].join('\n');

/** The questions of a term with their answers. */
export const questionsMarkdown = (questions: GlossaryTerm['questions']): string[] =>
  questions.map(({ question, answer }) => `## ${question}\n\n${answer}`);

/** What the catalogue counts for a term. */
export const factMarkdown = ({ label, value }: TermFact): string => `In this catalogue. ${label}: **${value}**.`;
