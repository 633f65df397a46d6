import { type Question } from '../../explain/tool-page.ts';
import { sentenceHtml } from './html-text.ts';
import { bracedHtml } from './template-html.ts';

/** Questions of a tool's page, each folded over its answer. */
export const questionsHtml = (questions: readonly Question[]): string =>
  questions
    .map(({ question, answer, about }) => {
      const mark = about === undefined ? '' : ` data-answer="${about}"`;
      return `<details><summary>${bracedHtml(question)}</summary><p${mark}>${sentenceHtml(answer)}</p></details>`;
    })
    .join('');
