import { isGravest } from '../review-sentences.ts';
import { categories, isCategory, type Category } from '../../vocabulary.ts';
import { listed } from '../grammar.ts';
import { freeArgument, ruleOf, type Subject } from './subject.ts';

/** What a category does, after "speaks of". */
const doing: Readonly<Record<Exclude<Category, 'Read'>, string>> = {
  Write: 'changing what is kept',
  Execute: 'running code, reaching people',
  Destructive: 'deleting for good',
  Financial: 'moving money',
};

/** Verbs and objects by which something graver happens though the verdict stays milder, by the graver category. */
const hints: readonly { readonly category: Exclude<Category, 'Read'>; readonly words: RegExp }[] = [
  {
    category: 'Write',
    words: /\b(?:creat|updat|writ|sav|stor|set|add|chang|edit|upload|insert|record|assign|mark)(?:e|es|ed|ing|s)?\b/i,
  },
  {
    category: 'Execute',
    words:
      /\b(?:runs?|execut\w*|installs?|deploys?|packages?|dependenc\w*|plugins?|scripts?|commands?|sends?|notif\w*|mails?|emails?|publish\w*|trigger\w*|start\w*|stop\w*|restart\w*|click\w*|webhooks?|invit\w*)\b/i,
  },
  {
    category: 'Destructive',
    words:
      /\b(?:delet\w*|remov\w*|drops?|purg\w*|overwrit\w*|replac\w*|eras\w*|destroy\w*|wip\w*|revok\w*|permanent\w*|irrevers\w*|discard\w*|clear\w*|reset\w*|truncat\w*|terminat\w*|cancel\w*)\b/i,
  },
  {
    category: 'Financial',
    words:
      /\b(?:pay\w*|paid|money|charg\w*|refund\w*|purchas\w*|buy\w*|price\w*|cost\w*|fees?|credits?|invoic\w*|billing|billed|subscri\w*|trade\w*|transfer\w*|orders?|wallets?|tokens?)\b/i,
  },
];

/**
 * What the definition shows no word of, as far as it goes: graver categories for which neither a rule fired nor a word of
 * name and description speaks. Empty where a reader would let another defend a graver one, or where nothing is left to say.
 */
export function notMore(subject: Subject): string {
  const { verdict, machine, review, tool } = subject;
  if (review && !isGravest(review)) return '';
  const claimed = new Set(machine.evidence.map(({ rule }) => ruleOf(rule)?.claims ?? '').filter(isCategory));
  const text = `${tool.name} ${tool.title ?? ''} ${tool.description}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]/g, ' ');
  const runs = freeArgument(subject, 'command', 'code', 'sql') !== undefined;
  const absent = categories.slice(categories.indexOf(verdict.category) + 1).flatMap((category) => {
    const hint = hints.find((one) => one.category === category);
    const isOpen = claimed.has(category) || (hint?.words.test(text) ?? true) || (category === 'Execute' && runs);
    return isOpen || category === 'Read' ? [] : [doing[category]];
  });
  return absent.length === 0
    ? ''
    : `Nothing in its name or description speaks of ${listed(absent.join(', ').split(', '), 'or')}.`;
}
