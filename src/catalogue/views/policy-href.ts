/**
 * A `data:` address that carries a policy, for its download link. Only what an address cannot hold is escaped.
 */
export const policyHref = (text: string): string =>
  `data:text/plain;charset=utf-8,${text.toWellFormed().replace(/[^!$&'()*+,\-./0-9:;=?@A-Z_a-z~[\]{}]/gu, encodeURIComponent)}`;
