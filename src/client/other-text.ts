import { type OtherText } from '../explain/tool-page.ts';
import { codeBox } from './code-box.ts';
import { element } from './element.ts';
import { sentence } from './printed.ts';

/**
 * Puts a tool's second text, folded, below the first, or takes it away; it stays as open as it was. It is made
 * as `OtherText.astro` makes it. Returns the element for the text itself.
 */
export function offerOther(policy: ParentNode, other: OtherText | undefined): HTMLElement | undefined {
  const old = policy.querySelector<HTMLDetailsElement>('.other');
  if (!other) {
    old?.remove();
    return undefined;
  }
  const button = element('button', 'button', 'Copy');
  button.type = 'button';
  button.ariaLabel = 'Copy this text';
  button.dataset['copy'] = 'other-text';
  const status = element('span', 'copied');
  status.role = 'status';
  const { box, code } = codeBox('other-text', 'The other text');
  const made = element(
    'details',
    'other',
    element('summary', '', other.title),
    element('p', 'note', ...sentence(other.note)),
    element('p', 'policy-bar', button, status),
    box,
  );
  made.open = old?.open ?? false;
  if (old) old.replaceWith(made);
  else policy.querySelector('.steps')?.before(made);
  return code;
}
