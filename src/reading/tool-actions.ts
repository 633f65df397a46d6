import { type Action } from './action.ts';
import { choosesTheAction } from './choice-scope.ts';
import { advice, carriers, managing } from '../language/lexicon/grammar.ts';
import { computingVerbs, readingVerbs } from '../language/lexicon/verb-groups.ts';
import { batchActions } from './batch-actions.ts';
import { beforeGlosses, glossedValues } from './glossed-values.ts';
import { flagActions, switchedConsequences } from './flag-actions.ts';
import { listedActions } from './listed-actions.ts';
import { joinedNameAction, nameAction } from './name-actions.ts';
import { isAnAnswer, isDenied, isNounIn, isPartOfWhatIsMade, namesAThing, withoutOwnName } from './name-beside-text.ts';
import { optionActions, type Around } from './option-actions.ts';
import { type ReadParameter } from './parameter-roles.ts';
import { isOutvoted, plainly } from './outvoted-name.ts';
import { pathAction } from './path-action.ts';
import { thisLoses, tellsOfLoss } from './told-losses.ts';
import { asks, sentenceActions } from './sentence-actions.ts';
import { sentencesOf, type Sentence } from '../language/sentences.ts';
import { verbForm } from '../language/verb-forms.ts';
import { wordSet, type Word } from '../language/words.ts';

/** Sentences among which the leading one is looked for: headings, slogans and advice may come before it. */
const leadingSentences = 3;

/** `list/get/delete_file`: among operations with strokes between is one of several words. */
const joinsOperations = (sentence: Sentence): boolean =>
  sentence.some(({ text, before }) => before === '/' && /^[a-z]+[-_]/.test(text));

/** The parts of a definition that say what a tool does. */
export interface Parts {
  readonly name: string;
  /** Words of the name, without the server's prefix. */
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly ReadParameter[];
}

/**
 * Every action that a definition states, the most telling source first: the leading sentence (or the title), the name, the
 * values of an argument that chooses, lists in the text, later sentences. A name's action that is uncertain counts only where
 * nothing else speaks or the description agrees.
 */
export function toolActions({ name: toolName, words, sentences, title, description, parameters }: Parts): Action[] {
  const byPath = pathAction(description);
  const glossed = glossedValues(parameters, description);
  const lead = byPath ?? leadActions(withoutOwnName(beforeGlosses(sentences, glossed.actions), toolName));
  const named = nameAction(words, toolName);
  const titled =
    lead.length > 0 || title === '' ? [] : sentencesOf(title, 1).flatMap((s) => sentenceActions(s, '/title', 'title'));
  const said = settled(lead.length > 0 ? lead : titled, named).map((action) => withObject(action, named));
  const name =
    named === undefined ||
    (said.length === 0 && isNounIn(words, named, sentences[0] ?? [])) ||
    byPath !== undefined ||
    isOutvoted(named, said) ||
    isAnAnswer(sentences[0] ?? []) ||
    namesAThing(named, words, said, sentences) ||
    isPartOfWhatIsMade(named, said) ||
    (said.length > 0 && said.every(onlyThinks) && isDenied(named, sentences))
      ? []
      : [inFull(named, said, words)];
  const joined = joinedNameAction(words);
  const object = said[0]?.object ?? named?.object ?? [];
  const around: Around = {
    description,
    silent: said.every(({ verb }) => saysLittle.has(verb)) && (named === undefined || named.uncertain),
    topLevel: parameters.filter(({ parameter: { path } }) => path.length === 1).length,
    anyPath: parameters.some(({ roles, parameter: { name } }) => roles.has('url') || anyPath.test(name)),
  };
  const options = parameters.flatMap((parameter) => {
    const chosen = optionActions(parameter, object, around);
    const found =
      chosen.length > 0 || !around.silent
        ? chosen
        : glossed.actions.filter(({ argument }) => argument === parameter.parameter.path.join('.'));
    return found.every(({ verb }) => reading.has(verb)) ||
      choosesTheAction(parameter, said, named, byPath !== undefined) ||
      (parameter.parameter.name === 'action' && found.some(({ verb }) => verb === named?.verb))
      ? found
      : [];
  });
  const general =
    (said.length === 0 && named === undefined) ||
    (said.length > 1 && joinsOperations(sentences[0] ?? [])) ||
    said.some(
      ({ verb, object }) =>
        managing.has(verb) || (carriers.has(verb) && (object.includes('operation') || object.includes('action'))),
    ) ||
    (named !== undefined && managing.has(named.verb));
  const onlyLooks = [...said, ...name].every(
    ({ verb, rare }) => rare === true || reading.has(verb) || computing.has(verb),
  );
  const flags = onlyLooks ? flagActions(parameters, description) : [];
  const chooses = options.some(({ verb }) => !reading.has(verb));
  const listed = general || chooses ? listedActions(sentences, object) : [];
  return [
    ...said,
    ...name,
    ...(joined === undefined ? [] : [joined]),
    ...options,
    ...flags,
    ...switchedConsequences(parameters),
    ...batchActions(parameters),
    ...(plainlyLooks(named) || (looks(named) && said.some(plainlyLooks)) ? [] : glossed.losses),
    ...listed.filter((action) => !tellsHowOften(action)),
    ...laterActions(
      sentences,
      said.some(({ verb }) => !computing.has(verb)),
    ),
  ];
}

/** With what the name says that it acts on, where it says the same and the text says of no thing: `보안 리포트 생성` of `create_report`. */
const withObject = (action: Action, named: Action | undefined): Action =>
  action.object.length === 0 && action.uncertain && named !== undefined && !named.uncertain && means(action, named)
    ? { ...action, object: named.object }
    : action;
const making = wordSet('create generate make produce');
const means = ({ verb }: Action, named: Action): boolean =>
  (verb === named.verb && !reading.has(verb)) || (making.has(verb) && making.has(named.verb));

/** Without an unspaced-text verb that contradicts a name which plainly reads: such verbs are often nouns of a heading. */
function settled(said: readonly Action[], named: Action | undefined): readonly Action[] {
  if (named === undefined || named.uncertain) return said;
  const reads = reading.has(named.verb) || computing.has(named.verb);
  return said.filter(
    (action) =>
      !(
        reading.has(named.verb) &&
        action.uncertain &&
        (action.object.length === 0 || plainly.has(named.verb)) &&
        !reading.has(action.verb) &&
        !grave.has(action.verb)
      ) && !(reads && action.rare && !grave.has(action.verb) && !sends(action, named)),
  );
}

/** `Sends a message and waits`, of `wait_for_reaction`: a name that says little of what is got. */
const sends = ({ verb }: Action, named: Action): boolean =>
  verb === 'send' && !plainly.has(named.verb) && !computing.has(named.verb);

/** What a verb known only by its class may stand for that a reading name does not outweigh. */
const grave = wordSet('delete stop purchase buy pay transfer signin login');

/** Arguments that hold the path of a request. */
const anyPath = /^(?:path|endpoint|route|uri|resource_?path|api_?path)$/i;

const reading = wordSet(readingVerbs);

/** Looks, works something out or proposes it. */
const onlyThinks = ({ verb }: Action): boolean => reading.has(verb) || computing.has(verb) || verb === 'propose';
const looks = (action: Action | undefined): boolean => action !== undefined && reading.has(action.verb);
/** Without a doubt, and in a verb that says so much. */
const plainlyLooks = (action: Action | undefined): boolean =>
  looks(action) && action?.uncertain === false && !saysLittle.has(action.verb);

/** Verbs that say nothing of what a call does. */
const saysLittle = wordSet('help work assist look deal handle manage');
const computing = wordSet(computingVerbs);

/** Verbs whose effect depends on what they act on. */
const byObject = wordSet('send run redeem');

/**
 * The name's action with what the description says of the same verb: its object where the name ends with the verb
 * (`browser_drop` drops *files*) or is part of it (`send_refund` sends a *refund event*), else the rest of the clause.
 */
function inFull(named: Action, said: readonly Action[], words: readonly Word[]): Action {
  const verbLast = words.at(-1)?.end === named.span.end && words.at(-1)?.start === named.span.start;
  const same = said.find(({ verb, object }) => verb === named.verb && object.length > 0);
  if (same === undefined) return named;
  const within =
    byObject.has(named.verb) &&
    !same.uncertain &&
    named.object.length > 0 &&
    named.object.every((word) => same.object.includes(word));
  return verbLast || within
    ? { ...named, object: same.object, rest: same.rest }
    : { ...named, rest: [...named.rest, ...same.rest] };
}

/** Actions of the first sentence or, where that is a title, of the second; advice to the model is left out. */
function leadActions(sentences: readonly Sentence[]): Action[] {
  for (const [index, sentence] of sentences.slice(0, leadingSentences).entries()) {
    if (index > 0 && tellsTheWayBack(sentence)) continue;
    if (index > 0 && advice.has(sentence[0]?.text ?? '') && !isCalledWith(sentence)) return [];
    if (index > 0 && (asks(sentence) || sentence[0]?.text === 'to')) continue;
    if (index === 0 && (namesAnOperation(sentence) || (sentences.length > 1 && leadsOn(sentence)))) continue;
    const found = sentenceActions(sentence, '/description', 'lead');
    const isRemark = index > 0 && found.every(({ rare, object }) => rare === true && object.length === 0);
    if (found.length > 0 && !isRemark)
      return index === 0 ? found : found.filter((action) => !tellsHowOften(action)).map(flagsInAnswer);
  }
  return [];
}

/** `Invoke action createForward`: how an API is asked, and nothing of what comes of it. */
const namesAnOperation = ([verb, kind, operation, ...others]: Sentence): boolean =>
  /^(?:invoke|call)s?$/.test(verb?.text ?? '') &&
  /^(?:function|action|method|operation)$/.test(kind?.text ?? '') &&
  operation !== undefined &&
  others.length === 0;

/** Words of a question that only leads on to the point: `A key has leaked? Kills it on the spot.` */
const shortQuestion = 10;
const leadsOn = (sentence: Sentence): boolean =>
  sentence[0]?.asked === true && sentence.length <= shortQuestion && !asks(sentence);

/** `Withdraw it with …`: which other tool takes it back. */
const tellsTheWayBack = ([first, second, third]: Sentence): boolean =>
  !advice.has(first?.text ?? '') &&
  verbForm(first?.text ?? '')?.form === 'base' &&
  /^(?:it|them|this)$/.test(second?.text ?? '') &&
  /^(?:with|via|using|by|through)$/.test(third?.text ?? '');

/** `Call it with a limit to set the budget`: what one argument of this tool is for. */
const isCalledWith = ([first, second, third]: Sentence): boolean =>
  /^(?:call|use)$/.test(first?.text ?? '') && second?.text === 'it' && third?.text === 'with';

/** `Humidity of a hive. Flags a likely swarm`: behind a thing that is told of, to flag is to tell. */
const flagsInAnswer = (action: Action): Action => (action.verb === 'flag' ? { ...action, verb: 'report' } : action);

/** Verbs that say what a tool is good for rather than what it does. */
const introducing = wordSet('enable allow permit support help fit improve combine unlock');

const ownEffect =
  /^(?:tool|will|permanently|action|operation|command|also|immediately|deletes|removes|creates|sends|overwrites)$/;

/** Words before the verb of a later sentence that go on telling of the tool: `It then deletes …`, `Also wipes …`. */
const goesOn = wordSet('it also then and finally afterwards additionally first the tool this command action');

/** `Updates every minute or so`: how fresh the answer is. */
const tellsHowOften = ({ object: [first = '', ...others] }: Action): boolean =>
  /^(?:every|each|once)$/.test(first) &&
  others.some((word) => /^(?:second|minute|hour|day|night|morning|week|month|quarter|year)$/.test(word));

/**
 * Effects that later sentences state of the tool itself: `This permanently deletes …`, `Automatically creates …`, `It then wipes …` and, where nothing
 * came before, `Uploads …`. Advice is left out.
 */
function laterActions(sentences: readonly Sentence[], said: boolean): Action[] {
  return sentences.slice(1).flatMap((sentence) => {
    const [first, second] = sentence;
    if (first === undefined) return [];
    const unasked = first.text === 'automatically' && verbForm(second?.text ?? '')?.form === 'third';
    const own =
      unasked ||
      (first.text === 'this'
        ? ownEffect.test(second?.text ?? '')
        : !said && /[a-z]{3,}s$/.test(first.text) && verbForm(first.text)?.grade === 'plain');
    const goesOnAt = sentence.findIndex(({ text }) => !goesOn.has(text));
    const isLoss = tellsOfLoss(sentence, goesOnAt);
    const at = isLoss ? goesOnAt : thisLoses(sentence);
    if (!own && at < 0) return [];
    return sentenceActions(own ? sentence : sentence.slice(at), '/description', 'text').filter(
      (action) =>
        !introducing.has(action.verb) &&
        action.rare !== true &&
        action.object.length > 0 &&
        action.object.at(-1) !== 'mode' &&
        !tellsHowOften(action),
    );
  });
}
