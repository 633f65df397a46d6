const gap = '[ \\n]+';
const any = '[ \\n]*';

/** A keyword in capitals or in small letters. */
const word = (text: string): string => `(?:${text}|${text.toLowerCase()})`;
const words = (...texts: readonly string[]): string =>
  `(?:${[...texts, ...texts.map((text) => text.toLowerCase())].join('|')})`;
const list = (item: string): string => `${item}(?:${any},${any}${item})*`;

const name = '[A-Za-z_][A-Za-z0-9_.]*';
const literal = "(?:-?[0-9.]+|'[A-Za-z0-9_ .,:@%+/-]*')";
const value = `(?:${words('COUNT', 'SUM', 'MIN', 'MAX', 'AVG')}\\((?:\\*|${name})\\)|${name}|${literal})`;
const alias = `(?:${gap}${word('AS')}${gap}${name})?`;
const not = `(?:${gap}${word('NOT')})?`;

const test =
  `${value}(?:${any}(?:=|<>|!=|[<>]=?)${any}${value}|${gap}${word('IS')}${not}${gap}${word('NULL')}` +
  `|${not}${gap}(?:${word('LIKE')}${gap}${literal}|${word('IN')}${any}\\(${list(literal)}\\)))`;
const tests = `${test}(?:${gap}${words('AND', 'OR')}${gap}${test})*`;

const table = `${name}${alias}`;
const join = `(?:${gap}${words('INNER', 'LEFT', 'RIGHT')})?${gap}${word('JOIN')}${gap}${table}${gap}${word('ON')}${gap}${name}${any}=${any}${name}`;
const clause = (head: string, body: string): string => `(?:${gap}${head.split(' ').map(word).join(gap)}${gap}${body})?`;

const select =
  `${word('SELECT')}${gap}(?:${word('DISTINCT')}${gap})?${list(`(?:\\*|${value}${alias})`)}` +
  `(?:${gap}${word('FROM')}${gap}${list(table)}(?:${join})*${clause('WHERE', tests)}${clause('GROUP BY', list(name))}` +
  `${clause('ORDER BY', list(`${name}(?:${gap}${words('ASC', 'DESC')})?`))}${clause('LIMIT', '[0-9]+')}${clause('OFFSET', '[0-9]+')})?`;
const show = `${word('SHOW')}${gap}${words('TABLES', 'DATABASES', 'SCHEMAS')}|${word('DESCRIBE')}${gap}${name}`;

/**
 * Matches one SQL statement that only reads, in the common subset of RE2 and JavaScript. It is a grammar and no list of
 * forbidden words: a plain SELECT whose parts stand where they have to, with no functions but counts and sums, no queries
 * inside it, no comments, no quotes but those of plain texts. So there is no place for INTO, for a WITH that changes data,
 * for a function that acts, or for a second statement, which SQL Server takes without a semicolon as well.
 */
export const readStatement = `^${any}(?:(?:${word('EXPLAIN')}${gap})?${select}|${show})${any};?${any}$`;
