import licences from 'spdx-license-list/full.js';

/** Licences that a package's own text is compared with: those under which nearly all of npm is published. */
const known = [
  '0BSD',
  'AGPL-3.0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'GPL-2.0',
  'GPL-3.0',
  'ISC',
  'LGPL-3.0',
  'MIT',
  'MPL-2.0',
  'Unlicense',
] as const;

/** How alike the words must be (Dice's coefficient over pairs of neighbours): names and years may differ, a condition may not. */
const alike = 0.96;

const copyright = /^.*(?:copyright (?:\(c\)|©|\d{4}|<)|all rights reserved|SPDX-License-Identifier).*$/gim;
/** What the Apache licence tells those who apply it, which most leave out. */
const appendix = /end of terms and conditions[\s\S]*/i;
const placeholder = /<[^>]*>|\[[^\]]*\]/g;

/** The pairs of neighbouring words of a licence, without who holds the rights. */
function pairs(text: string): Set<string> {
  const words =
    text
      .replace(appendix, '')
      .replaceAll(copyright, '')
      .replaceAll(placeholder, '')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((pair) => other.has(pair)).length;
  return (2 * both) / (one.size + other.size);
}

/**
 * SPDX id of the licence whose text this is, or undefined: one word of it may differ here and there, a condition added or left
 * out makes it another licence. The texts are those of `spdx-license-list`.
 */
export function licenceOfText(text: string): string | undefined {
  const own = pairs(text);
  const found = known.map((id) => ({ id, score: likeness(own, pairs(licences[id]?.licenseText ?? '')) }));
  const best = found.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= alike ? best.id : undefined;
}
