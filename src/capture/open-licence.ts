import parse from 'spdx-expression-parse';
import approved from 'spdx-osi/index.json' with { type: 'json' };

/** What `spdx-expression-parse` makes of an expression. */
type Expression =
  | { readonly license: string }
  | { readonly left: Expression; readonly right: Expression; readonly conjunction: 'and' | 'or' };

const isOpen = (one: Expression): boolean => {
  if ('license' in one) return approved.includes(one.license);
  return one.conjunction === 'or' ? isOpen(one.left) || isOpen(one.right) : isOpen(one.left) && isOpen(one.right);
};

/**
 * Whether a package may be used under a licence that the Open Source Initiative has approved, by the SPDX expression that it
 * states (opensource.org/licenses, as `spdx-osi` lists them). What is no such expression is not known to be open.
 */
export function isOpenLicence(expression: string): boolean {
  try {
    return isOpen(parse(expression));
  } catch {
    return false;
  }
}
