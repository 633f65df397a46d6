import { codeSpans } from '../catalogue/views/code-spans.ts';
import { inlineCode } from '../explain/fenced-text.ts';
import { markdownText } from '../explain/markdown-text.ts';
import { type Block, type DocPage } from './doc-page.ts';

/** Our own sentences, in which nothing but backticks is mark-up. */
const marked = (sentence: string): string =>
  codeSpans(sentence)
    .map((span) => {
      if (span.code) return inlineCode(span.text);
      const [before = '', after = ''] = [/^\s/.exec(span.text)?.[0], /\s$/.exec(span.text)?.[0]];
      return `${before}${markdownText(span.text)}${after}`;
    })
    .join('');

function blockMarkdown(block: Block): string {
  if (block.kind === 'text') return marked(block.text);
  if (block.kind === 'code') return `\`\`\`${block.language}\n${block.text}\n\`\`\``;
  return block.terms.map(({ term, text }) => `- ${inlineCode(term)}: ${marked(text)}`).join('\n');
}

/** `/docs/<page>.md`. `address` is the whole address of the page. */
export const docMarkdown = ({ title, summary, sections }: DocPage, address: string): string =>
  [
    `# ${markdownText(title)}`,
    `> ${marked(summary)}`,
    ...sections.flatMap((section) => [
      `## ${section.isCode ? inlineCode(section.title) : section.title}`,
      ...section.blocks.map(blockMarkdown),
    ]),
    `Page: ${address}`,
    '',
  ].join('\n\n');
