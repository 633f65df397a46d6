import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type Category } from '../vocabulary.ts';
import { counted, listed, quoted, sentenceCase } from './grammar.ts';
import { freeArgument, wayBack, type Subject } from './prose/subject.ts';
import { proofClause } from './proof.ts';

/**
 * Why a tool stands where it stands, in one sentence for the top of its page, below the server's own words: what makes it
 * grave; before that what it does, where only its name says so.
 */
export function why(subject: Subject, taxonomy: Taxonomy): string {
  const { override, verdict, deed } = subject;
  if (override) return `${override.by} decided so on ${override.date}: ${override.reason}`;
  const said = deed && deed.action.source !== 'lead' ? `It ${deed.clause}, and ${gravity(subject)}` : gravity(subject);
  const first =
    ofSeveral(subject) ?? (deed ? said : (proof(subject) ?? 'No words of the definition say what a call does'));
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

/** What makes it grave, as a clause. */
function gravity(subject: Subject): string {
  const { verdict } = subject;
  const has = (signal: (typeof verdict.signals)[number]): boolean => verdict.signals.includes(signal);
  const code = has('code')
    ? freeArgument(subject, 'command', 'code', 'sql', 'query-language', 'query', 'expression')
    : undefined;
  const path = has('path') ? freeArgument(subject, 'output-path', 'path') : undefined;
  const url = has('url') ? freeArgument(subject, 'url', 'host') : undefined;
  // At the lowest level none of these decided anything: it is defined by their absence.
  const isRaised = verdict.risk !== 'low';
  const of: Readonly<Record<Category, readonly (string | false | undefined)[]>> = {
    Read: [
      subject.facts.has('risk:reads-secrets') && has('secrets') && 'a credential can come back',
      isRaised && path && `${quoted(path, 40)} can name any file`,
      isRaised && url && `${quoted(url, 40)} can name any address`,
      code && `the agent writes the query in ${quoted(code, 40)}`,
      isRaised && has('private') && 'private data comes back',
      has('untrusted') && 'strangers wrote what comes back',
      has('secrets') && 'credentials may be part of it',
      'a call only reads, and changes nothing',
    ],
    Write: [
      has('access') && 'it changes who may do what',
      path && `${quoted(path, 40)} can name any file`,
      has('secrets') && 'credentials are part of it',
      has('bulk') && 'one call changes many at once',
      'it changes what is stored',
    ],
    Execute: [
      code && `the agent writes what is run, in ${quoted(code, 40)}`,
      has('outbound') && 'what it sends has arrived',
      url && `${quoted(url, 40)} can name any address`,
      verdict.risk === 'medium' &&
        subject.facts.has('risk:confined-effect') &&
        'the effect stays in a session or on a display',
      'its effects go beyond the data it names',
    ],
    Destructive: [
      subject.facts.has('rule:says-it-is-permanent') && 'the definition calls the loss permanent',
      wayBack(subject) === undefined && 'no way back is named',
      'it takes away what was there',
    ],
    Financial: ['it commits money'],
  };
  return of[verdict.category].find((one): one is string => typeof one === 'string' && one !== '') ?? '';
}
