/**
 * What runners of CI act on wherever it stands in a line of output: `##vso[…]` and `##[…]` (Azure Pipelines, GitHub Actions),
 * `##teamcity[…]`.
 */
const inside = /#(?=#[\w-]*\[)/g;
/** What GitHub Actions acts on at the beginning of a line, blanks before it left out: `::stop-commands::…`. */
const leading = /^(\s*):(?=:)/;

const hash = '\\u0023';

/** Strangers' text for output, with the first character of what a runner would act on as an escape. */
export const withoutCommands = (text: string): string =>
  text.includes('##') || leading.test(text) ? text.replace(inside, hash).replace(leading, '$1\\u003a') : text;

/** The same of JSON or TOML text, whose lines begin with a quote: the same data. */
export const escapeCommands = (quoted: string): string =>
  quoted.includes('##') ? quoted.replace(inside, hash) : quoted;
