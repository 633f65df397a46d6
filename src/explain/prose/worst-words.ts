import { isOwnVerb } from './deed.ts';
import { hasArticle, headOf, isPlural, isUncounted, withDefinite, withIndefinite } from './noun.ts';
import { wayBack, type Subject } from './subject.ts';
import { quoted } from '../grammar.ts';

/** A sentence about the worst that one call can do; undefined where what makes it true was not read. */
export type Case = (subject: Subject) => string | undefined;

/** Whether the verb by which the deed is told is one of these; not where it is known by its class alone or by a phrase. */
export const does = ({ deed }: Subject, verbs: string): boolean =>
  deed !== undefined &&
  deed.action.rare !== true &&
  isOwnVerb(/^[a-z-]+/i.exec(deed.clause)?.[0] ?? '', deed.action) &&
  verbs.split(' ').includes(deed.action.verb);

/** `the wrong section`; `something` where nothing is named. */
export const wrong = ({ deed }: Subject): string =>
  deed && deed.noun !== '' ? `the wrong ${deed.noun}` : 'the wrong thing';
/** `is` or `are`, as a noun phrase wants it. */
export const be = ({ deed }: Subject): string => (isPlural(headOf(deed?.noun ?? '')) ? 'are' : 'is');
/** `goes` or `go`. */
export const goes = (subject: Subject): string => (be(subject) === 'are' ? 'go' : 'goes');
/** Whether some argument has to be given, so that a wrong one can be. */
export const hasTarget = ({ reading }: Subject): boolean =>
  reading.parameters.some(({ parameter }) => parameter.path.length === 1 && parameter.required);
/** What an answer is about: what the deed acts on, and for `information about a run` the run. */
export function answerAbout({ deed }: Subject): string {
  if (deed === undefined || deed.noun === '') return '';
  const [, what] = /^(?:about|on|of|for) (.+)$/.exec(deed.after) ?? [];
  if (what !== undefined && /^(?:data|details?|info|information|list|status)$/.test(headOf(deed.object)))
    return what.replace(/^an? /i, 'the ');
  const object = deed.object.replace(/^an? /i, 'the ');
  return hasArticle(object) || isUncounted(object) ? object : withDefinite(object);
}

/** `a section`; a plural or a mass as it is; `something` where nothing is named. */
export const one = ({ deed }: Subject): string =>
  deed === undefined || deed.noun === '' ? 'something' : isUncounted(deed.noun) ? deed.noun : withIndefinite(deed.noun);

/** Whether and how the definition says that a loss can be made good, as a clause that begins with `and`. */
export const way = (subject: Subject): string => {
  const back = wayBack(subject);
  if (subject.facts.has('rule:says-it-is-permanent')) return 'and the definition itself calls that permanent';
  if (back === undefined) return 'and the definition names no way back';
  return back === ''
    ? 'and the definition speaks of a way back'
    : `and the way back that the text may mean by ${quoted(back)} has to be taken in time`;
};
