/**
 * A `data:` address that carries a policy, so that its download link works without a script. Only what an address
 * cannot hold is escaped.
 */
export const policyHref = (text: string): string =>
  `data:text/plain;charset=utf-8,${text.toWellFormed().replace(/[^!$&'()*+,\-./0-9:;=?@A-Z_a-z~[\]{}]/gu, encodeURIComponent)}`;
