import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type Category } from '../vocabulary.ts';
import { counted, listed, quoted, sentenceCase } from './grammar.ts';
import { freeArgument, wayBack, type Subject } from './prose/subject.ts';
import { proofClause } from './proof.ts';

/** Why a tool stands where it stands, in one sentence for the top of its page: what it does, and what makes that grave. */
export function why(subject: Subject, taxonomy: Taxonomy): string {
  const { override, verdict, deed } = subject;
  if (override) return `${override.by} decided so on ${override.date}: ${override.reason}`;
  const told = deed && `It ${deed.clause}${gravity(subject)}`;
  const first = ofSeveral(subject) ?? told ?? proof(subject) ?? 'No words of the definition say what a call does';
  return `${sentenceCase(first)}: ${verdict.category}, ${taxonomy.risks[verdict.risk].label.toLowerCase()}.`;
}

/** The gravest actions of a tool whose argument chooses; undefined for other tools. */
function ofSeveral({ verdict: { actions, category } }: Subject): string | undefined {
  const gravest = actions.filter((action) => action.category === category);
  const [first] = gravest;
  if (first === undefined || actions.length < 2) return undefined;
  const among = listed(gravest.slice(0, 3).map(({ value }) => quoted(value, 30)));
  return `It does one of ${counted(actions.length, 'thing')}, as ${quoted(first.argument, 40)} says, ${among} among them`;
}

const proof = ({ verdict: { evidence, decidedBy } }: Subject): string | undefined => {
  const because = evidence.filter(({ rule }) => rule === decidedBy);
  return because.length > 0 ? proofClause(because, 1) : undefined;
};

/** What makes it grave, as an end of the sentence that begins with what it does. */
function gravity(subject: Subject): string {
  const { verdict } = subject;
  const has = (signal: (typeof verdict.signals)[number]): boolean => verdict.signals.includes(signal);
  const code = has('code')
    ? freeArgument(subject, 'command', 'code', 'sql', 'query-language', 'query', 'expression')
    : undefined;
  const path = has('path') ? freeArgument(subject, 'output-path', 'path') : undefined;
  const url = has('url') ? freeArgument(subject, 'url', 'host') : undefined;
  const of: Readonly<Record<Category, readonly (string | false | undefined)[]>> = {
    Read: [
      subject.facts.has('risk:reads-secrets') && has('secrets') && ', and a credential can come back',
      path && `, and ${quoted(path, 40)} can name any file`,
      url && `, and ${quoted(url, 40)} can name any address`,
      code && `, and the agent writes the query in ${quoted(code, 40)}`,
      has('private') && ', and private data comes back',
      has('untrusted') && ', and strangers wrote what comes back',
      has('secrets') && ', and credentials may be part of it',
      ', and changes nothing',
    ],
    Write: [
      has('access') && ', which changes who may do what',
      path && `, and ${quoted(path, 40)} can name any file`,
      has('secrets') && ', and credentials are part of it',
      has('bulk') && ', many in one call',
      ', and changes what is stored',
    ],
    Execute: [
      code && `, and the agent writes what is run, in ${quoted(code, 40)}`,
      has('outbound') && ', and what it sends has arrived',
      url && `, and ${quoted(url, 40)} can name any address`,
      verdict.risk === 'medium' &&
        subject.facts.has('risk:confined-effect') &&
        ', and the effect stays in a session or on a display',
      ', with effects beyond the data it names',
    ],
    Destructive: [
      subject.facts.has('rule:says-it-is-permanent') && ', and the definition calls that permanent',
      wayBack(subject) === undefined && ', and no way back is named',
      ', which takes away what was there',
    ],
    Financial: [', which commits money'],
  };
  return of[verdict.category].find((one): one is string => typeof one === 'string' && one !== '') ?? '';
}
