import { policyHref } from '../catalogue/views/policy-href.ts';
import { element } from './element.ts';
import { codeBlock, folded, textBar } from './stack-sections.ts';

/** The stack as Markdown, to be kept or sent on, and what its address carries. */
export const exportSection = (markdown: string): HTMLElement =>
  folded(
    'stack-export',
    'Keep or share this',
    element(
      'p',
      '',
      'The address of this page holds your names for the servers, their ids and your choices, and nothing else of the configuration: who opens it sees the same policy. The whole report as Markdown:',
    ),
    element(
      'section',
      'policy',
      textBar('stack-markdown', 'stack-policy.md', policyHref(markdown), 'the report'),
      codeBlock('stack-markdown', markdown, 'Report as Markdown'),
    ),
  );
