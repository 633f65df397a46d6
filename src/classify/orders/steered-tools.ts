import { any, near, type OrderKind, wordings } from './wording.ts';

/** Another tool, by a name as tools have them or by what it is called. */
const otherTool = any(
  String.raw`\b[a-z][a-z\d]{0,40}(?:_[a-z\d]{1,40}){1,12}\b`,
  String.raw`\b(?:the|any|every) (?!same |other |right )[\w-]{2,20} (?:tools?|server|function)\b`,
);
const binds = String.raw`\b(?:when|whenever|if|while|once|each time|every time|as soon as|all|every|each|any)\b`;
const forces = String.raw`\b(?:always|must|has to|have to|needs? to|set|replace|change|redirect|reroute|route|swap|add|use|append|goes? to|send)\b`;
/** Somewhere in particular: an address, a number, a path, or whose it is. */
const target = any(
  String.raw`[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,20}`,
  String.raw`\+\d[\d ()-]{5,20}`,
  String.raw`https?://\S{1,400}`,
  String.raw`\b[a-z]{2}\d{2} ?\d{4}`,
  String.raw`\b\d{5,}\b`,
  String.raw`\b(?:bcc|blind copy)\b`,
);

/** The model is told to use a tool of somebody else in another way than the user wants. */
export const steeredTools: OrderKind = {
  id: 'steers-other-tools',
  wordings: wordings(
    `${otherTool}${near(30)}${any('must', 'has to', 'have to', 'shall')} (?:always|only|exclusively) ${near(70)}${target}`,
    `${binds}${near(60)}${otherTool}${near(90)}${forces}${near(60)}${target}`,
    `${otherTool}${near(20)}${any('must', 'has to', 'have to', 'needs? to')} (?:always )?${near(70)}${target}${near(60)}${any('instead', 'even if', 'no matter', 'regardless', 'whatever', 'in place of')}`,
    `${forces}${near(60)}${target}${near(40)}${any('even if', 'no matter what', 'regardless of what', 'instead of (?:the|what)', 'in place of (?:the|what)', 'whatever')} ${near(30)}${any('the user', 'given', 'gave', 'asked')}`,
    `${any('behaviou?r', 'usage', 'semantics', 'meaning')} of (?:the )?${otherTool}(?: tool)? (?:changes|has changed|is changed|differs|is different)`,
    String.raw`\bthe ${otherTool} (?:tool )?(?:of|from|on) the [\w-]{1,40} server (?:is|are|has|must|should)${near(60)}\b(?:use|set|must|always|replace)\b`,
  ),
};
