import { type Span } from '../manifest/span.ts';
import { type Reading } from '../reading/reading.ts';
import { keepingAnswer } from '../language/kept-answer.ts';

/** Things whose value is the secret. A bare `secrets` or `tokens` is left out: scanners find them and designs have them. */
const secret = String.raw`(?:(?:secret|token|password) values?|(?:signing|client|webhook|shared|api) secrets?|(?:secret|access|api|private|auth|rest_auth|account|storage|signing)[ _-]keys?|passwords?|passphrases?|credentials|connection strings?|(?:access|auth|authentication|api|bearer|refresh|session|connection|proof) tokens?|(?:environment|env) (?:variables?|vars?|values?)|(?:recovery|backup) codes?)`;

/** What follows the word where it is the thing itself, and no part of another thing: not `credential types`. */
const itself = String.raw`(?=[\x60*]*(?:\s*[,.;:)\n]|\s*$|\s+(?:and|or|for|of|that|which|in|to|used|owned|if|when|once)\b))`;

/** Words up to the secret, within one clause. */
const upTo = String.raw`[^.;:()\n]{0,80}?`;

const comesBack = new RegExp(
  [
    String.raw`\b(?:including|includes|returning|returns|return:|returns:|containing)[*\x60:]*\s${upTo}(?<![\w-])${secret}${itself}`,
    String.raw`\b(?:retrieves?|reveals?|shows?|gets?|prints?|exports?) (?:the |its |their |a )(?:\w+ )?${secret}${itself}`,
  ].join('|'),
  'gi',
);

/** In the sentence: what comes back is less than the secret, or what is meant is the caller's own. */
const denied =
  /\b(?:never|not|n't|no|neither|without|missing|masked|redacted|omitted|exclud\w+|names?|ids?|metadata|set|count|whether|required|requires?|invalid|design|public)\b/i;

/** Anywhere: values are kept back. */
const keptBack =
  /\b(?:values?|secrets?|passwords?|tokens?|credentials?|keys?)\b[^.\n]{0,60}\b(?:masked|redacted|never|not|omitted|hidden|write-only)\b|\b(?:metadata|names) only\b|\bnever (?:exposes?|returns?|includes?|contains?)\b/i;

/** Words without which none of this is said; most descriptions lack them, and to look for one is cheap. */
const verb = /includ|return|contain|retriev|reveal|shows?\b|gets?\b|print|export/i;
const noun = /secret|key|pass|credential|connection|token|env|code/i;

/** Where a description says in so many words that a secret comes back, alone or among other things. */
export const secretsThatComeBack = keepingAnswer(({ description }: Reading): Span[] => {
  if (!noun.test(description) || !verb.test(description)) return [];
  if (description.search(comesBack) < 0 || keptBack.test(description)) return [];
  return [...description.matchAll(comesBack)].flatMap((match) => {
    const end = match.index + match[0].length;
    return denied.test(match[0].replace(/\bpublic[ -]keys?\b/gi, ''))
      ? []
      : [{ field: '/description', start: match.index, end }];
  });
});
