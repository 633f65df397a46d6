/** Characters before a match that say what it is said for. */
const before = 160;

const sentenceStart = /(?:^|[.!?\u3002] |: )(?=[^.!?\u3002]*$)/;

/** What introduces an example. */
const example =
  /(?:\be\.?g\.?,?|\b(?:such as|like|for (?:example|instance)|example(?: input)?s?:?|known \w+, for instance|in the (?:form|style) of|text like|contains?|phrases?)) ?(?:[("'<[]?[^"'.]{0,30}|[^"'!?]{0,60}["'])$/;

/** The same in other languages. */
const exampleAbroad =
  /(?:例如|比如|譬如|たとえば|例えば|например|z\. ?b\.|zum beispiel|por ejemplo|par exemple|por exemplo|p\. ?ex\.|ad esempio)[:：,，、]? ?["'“”「『«„(]?[^"'“”。.]{0,20}$/;

/** Behind an opening quotation mark. */
const quoted = /(?:^|[\s(:,])["'“„«‘][^"'”»’]{0,60}$/;

/** A sentence about finding or explaining attacks, which then names one. */
const defence =
  /\b(?:checks?|detects?|scans?|flags?|labels?|classif(?:y|ies)|moderates?|audits?|explains?|filters?|blocks?|prevents?|reports?|sends? known|reject(?:s|ing)?|tests?|judges?|scores?|rates?|grades?|recogni[sz]es?|looks? for)\b.{0,120}\b(?:injections?|jailbreaks?|attacks?|attempts?|poison\w*|hidden|text that|malicious|orders|prompts? that|could a|whether|phrases?|messages? that|adversarial)\b/;

/** What an attack is said to tell a model. */
const reported =
  /\b(?:e\.g\.|for example|for instance|such as|means? that|describes?|attacks?|alerts?|malicious|poison\w*|injections?|injected)\b.*\b(?:tell(?:s|ing)?|ask(?:s|ing)?|order(?:s|ing)?|instruct(?:s|ing)?|trick(?:s|ing)?|mak(?:es?|ing)|get(?:s|ting)?) (?:[\w-]+ ){0,3}(?:models?|assistants?|agents?|llms?|ai|bots?|victims?|users?) (?:to|into)\b/;

/** Words that turn to the model in the middle of such a sentence. */
const address = /\b(?:you must|you should|please|and then you|now you)\b/;

/**
 * Whether what begins at `start` is named as an example or as what a tool looks for, and not said to the model.
 * @param isGuard whether the tool finds attacks by its name, so that it quotes them
 * @param end where it ends
 */
export function isMentioned(text: string, start: number, isGuard = false, end = start): boolean {
  const lead = text.slice(Math.max(0, start - before), start).toLowerCase();
  if (example.test(lead) || exampleAbroad.test(lead) || (isGuard && quoted.test(lead + text.slice(start, end))))
    return true;
  const sentence = lead.slice(sentenceStart.exec(lead)?.index ?? 0);
  return (defence.test(sentence) || reported.test(lead)) && !address.test(sentence);
}
