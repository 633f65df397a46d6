/**
 * One pattern that matches any of several phrases, whatever their case; each is the source of a regular expression.
 * For lists of phrases that would be one unreadable line.
 */
export const phrases = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'i');
