import { quoted } from '../grammar.ts';
import { freeArgument } from './subject.ts';
import { type Case } from './worst-words.ts';

const limits =
  /\b(?:allow-?list\w*|whitelist\w*|block-?list\w*|blocked|restrict\w*|sandbox\w*|isolat\w*|forbid\w*|not allowed|denied|read-only|permitted)\b/i;

/** What a free command or free code can do. */
export const command: Case = (subject) => {
  const argument = subject.verdict.signals.includes('code')
    ? freeArgument(subject, 'command', 'code', 'expression')
    : undefined;
  if (argument === undefined) return undefined;
  const what = freeArgument(subject, 'command') === argument ? 'a command' : 'code';
  const limit = limits.exec(subject.tool.description)?.[0];
  const end =
    limit === undefined
      ? 'the definition names no limit'
      : `of limits the definition says ${quoted(limit)}, and only the server can keep them`;
  return `At worst ${quoted(argument)} holds ${what} that deletes files, reads secrets or sends them away; ${end}.`;
};

/** What a free query or statement can do. */
export const statement: Case = (subject) => {
  const argument = subject.verdict.signals.includes('code')
    ? freeArgument(subject, 'sql', 'query-language', 'query')
    : undefined;
  if (argument === undefined) return undefined;
  return subject.verdict.category === 'Read'
    ? `At worst ${quoted(argument)} asks for far more than was needed, or for what nobody meant to show.`
    : `At worst the statement in ${quoted(argument)} changes or drops what nobody meant to touch.`;
};
