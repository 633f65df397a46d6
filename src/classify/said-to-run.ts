import { phrases } from '../language/phrases.ts';
import { type ReadParameter } from '../reading/parameter-roles.ts';

/**
 * The argument's own words say that it is run: `Python code to execute`, `Shell command that gets executed`. What can be run
 * and is a text to others, a query first of all, needs more words.
 */
const isRun = phrases(
  String.raw`^(?:[\w'’./+#-]+ ){0,4}(?:commands?|command lines?|code|scripts?|snippets?|programs?|statements?|lines?|javascript)(?: to be| to| that (?:is|are|gets?|will be)| which (?:is|are|gets?)| is| gets) (?:then )?(?:run|executed?|evaluated?)\b`,
  String.raw`^(?:[\w'’./+#-]+ ){0,4}(?:commands?|programs?|scripts?) to (?:launch|start|invoke|spawn)\b`,
  String.raw`^(?:Python|JavaScript|TypeScript|Ruby|Perl|Lua|PHP|Groovy|Bash|Julia|R)\b[^.]{0,60}\b(?:that|which) (?:is|are|gets?|will be) (?:run|executed|evaluated)\b`,
  String.raw`^(?:Python|JavaScript|TypeScript|Ruby|Perl|Lua|PHP|Groovy|Bash|Julia|R)\b[^.]{0,80}\. (?:It|This) (?:is|gets|will be) (?:then )?(?:run|executed|evaluated)\b`,
  String.raw`^(?:[\w'’./+#-]+ ){0,3}(?:commands?|scripts?|programs?) (?:run|executed|invoked) (?:on|for|after|before|with) (?:each|every|the|all)\b`,
  String.raw`\b(?:run|executed|evaluated) as (?:sql|code|an? (?:\w+ )?(?:command|script|statement))\b`,
  String.raw`\b(?:is|are|gets?) exec(?:['’]d|ed|uted) (?:on|in|by|at)\b`,
  String.raw`^what to (?:run|execute) (?:in|on) the (?:shell|terminal|console|host|server|database)\b`,
  String.raw`^(?:the |a )?(?:raw )?SQL(?: quer(?:y|ies))? to (?:run|execute)(?:\.?$| (?:against|on|in) (?:the|a|your) (?:database|db|server)\b)`,
);
/** The text says that nothing is run. */
export const deniesRunning = phrases(
  String.raw`\b(?:is|are|be|gets?) (?:never|not) (?:run|executed|evaluated)\b|\bnever (?:executed|evaluated)\b`,
  String.raw`\bwithout (?:running|executing|evaluating|being (?:run|executed|evaluated))\b`,
);

/** Whether the words about an argument say that what it holds is run. */
export const saysItIsRun = ({ parameter: { description } }: ReadParameter): boolean =>
  /run|exec|evaluat|launch|start|invoke|spawn/i.test(description) &&
  isRun.test(description) &&
  !deniesRunning.test(description);
