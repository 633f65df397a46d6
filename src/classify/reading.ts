import { type Tool } from '../manifest/tool.ts';
import { type Action } from './action.ts';
import { advice, managing } from './lexicon/grammar.ts';
import { documentedParameters } from './documented-parameters.ts';
import { computingVerbs, readingVerbs } from './lexicon/verb-groups.ts';
import { listedActions } from './listed-actions.ts';
import { joinedNameAction, nameAction } from './name-actions.ts';
import { optionActions } from './option-actions.ts';
import { readParameter, withoutRemotePaths, type ReadParameter, type Role } from './parameter-roles.ts';
import { pathAction } from './path-action.ts';
import { sentenceActions } from './sentence-actions.ts';
import { readingLimit, sentencesOf, type Sentence } from './sentences.ts';
import { sharedPrefix, withoutPrefix } from './shared-prefix.ts';
import { verbForm } from './verb-forms.ts';
import { wordSet, wordsOf, type Word } from './words.ts';

/** What is known of a tool's surroundings. Make one object per server and pass it with each of its tools. */
export interface ServerContext {
  /** Names of all tools of the server; a first word that they share says nothing about one of them. */
  readonly toolNames: readonly string[];
  /** Names of tools that other servers of the catalogue offer. */
  readonly othersNames?: ReadonlySet<string>;
}

/** The context of a tool that is read alone. */
export const emptyContext: ServerContext = { toolNames: [] };

/** A tool as rules see it: what it says it does, to what, with which arguments. Annotations are left out on purpose. */
export interface Reading {
  readonly tool: Tool;
  readonly context: ServerContext;
  /** Words of the name, without the server's prefix. */
  readonly words: readonly Word[];
  /** First `readingLimit` characters of the description. */
  readonly description: string;
  readonly sentences: readonly Sentence[];
  /** The definition's own `title`; never the one from annotations. */
  readonly title: string;
  /** Every action found, the most telling source first. */
  readonly actions: readonly Action[];
  readonly parameters: readonly ReadParameter[];
  /** Roles that some argument has. */
  readonly roles: ReadonlySet<Role>;
  /** True when the description says nothing: absent, a placeholder, or a word or two. */
  readonly thin: boolean;
}

const placeholder = /^(?:[^\p{L}]|no |description|not |available|some |provided|none|n\/a|tbd|tool|undefined|null)*$/iu;

/** Later sentences that are read for further effects. */
const laterSentences = 8;

/** Reads a tool's definition as language. Pure; bounded by `readingLimit` whatever the length of the description. */
export function read(tool: Tool, context: ServerContext = emptyContext): Reading {
  const description = tool.description.slice(0, readingLimit);
  const ownTitle = tool.definition['title'];
  const title = typeof ownTitle === 'string' ? ownTitle : '';
  const words = withoutPrefix(wordsOf(tool.name), sharedPrefix(context.toolNames));
  const thin = placeholder.test(description.slice(0, 60));
  const sentences = thin ? [] : sentencesOf(description);
  const parameters = withoutRemotePaths(
    tool.parameters.length > 0 ? tool.parameters.map((parameter) => readParameter(parameter)) : documented(description),
  );
  return {
    tool,
    context,
    words,
    description,
    sentences,
    title,
    actions: actionsOf(tool.name, words, sentences, title, description, parameters),
    parameters,
    roles: new Set(parameters.flatMap(({ roles }) => [...roles])),
    thin,
  };
}

/** Arguments from a docstring, where the tool came without a schema. */
const documented = (description: string): ReadParameter[] =>
  documentedParameters(description).map(({ parameter, start, end, about }) =>
    readParameter(parameter, {
      span: { field: '/description', start, end },
      about: { field: '/description', start: about },
    }),
  );

function actionsOf(
  toolName: string,
  words: readonly Word[],
  sentences: readonly Sentence[],
  title: string,
  description: string,
  parameters: readonly ReadParameter[],
): Action[] {
  const byPath = pathAction(description);
  const lead = byPath ?? leadActions(sentences);
  const named = nameAction(words, toolName);
  const titled =
    lead.length > 0 || title === ''
      ? []
      : sentencesOf(title)
          .slice(0, 1)
          .flatMap((s) => sentenceActions(s, '/title', 'title'));
  const said = settled(lead.length > 0 ? lead : titled, named);
  const name =
    named === undefined ||
    byPath !== undefined ||
    (named.uncertain && said.length > 0 && !said.some(({ verb }) => verb === named.verb))
      ? []
      : [inFull(named, said, words)];
  const joined = joinedNameAction(words);
  const object = said[0]?.object ?? named?.object ?? [];
  const options = parameters.flatMap((parameter) => optionActions(parameter, object));
  const general =
    (said.length === 0 && named === undefined) ||
    said.some(({ verb }) => managing.has(verb)) ||
    (named !== undefined && managing.has(named.verb));
  const listed = general || options.length > 0 ? listedActions(sentences, object) : [];
  return [
    ...said,
    ...name,
    ...(joined === undefined ? [] : [joined]),
    ...options,
    ...listed,
    ...laterActions(
      sentences,
      said.some(({ verb }) => !computing.has(verb)),
    ),
  ];
}

/** Without an unspaced-text verb that contradicts a name which plainly reads: such verbs are often nouns of a heading. */
function settled(said: readonly Action[], named: Action | undefined): readonly Action[] {
  const sure = named !== undefined && !named.uncertain && reading.has(named.verb);
  return sure
    ? said.filter((action) => !action.uncertain || action.object.length > 0 || reading.has(action.verb))
    : said;
}

const reading = wordSet(readingVerbs);
const computing = wordSet(computingVerbs);

/**
 * The name's action with what the description says of the same verb: its object where the name ends with the verb
 * (`browser_drop` drops *files*) or only shortens it (`send_refund` sends a *refund event*), else the rest of the clause.
 */
function inFull(named: Action, said: readonly Action[], words: readonly Word[]): Action {
  const verbLast = words.at(-1)?.end === named.span.end && words.at(-1)?.start === named.span.start;
  const same = said.find(({ verb, object }) => verb === named.verb && object.length > 0);
  if (same === undefined) return named;
  return verbLast
    ? { ...named, object: same.object, rest: same.rest }
    : { ...named, rest: [...named.rest, ...same.rest] };
}

/** Actions of the first sentence or, where that is a title, of the second; advice to the model is left out. */
function leadActions(sentences: readonly Sentence[]): Action[] {
  const [first, second] = sentences;
  const found = first === undefined ? [] : sentenceActions(first, '/description', 'lead');
  if (found.length > 0 || second === undefined || advice.has(second[0]?.text ?? '')) return found;
  return sentenceActions(second, '/description', 'lead');
}

const ownEffect =
  /^(?:tool|will|permanently|action|operation|command|also|immediately|deletes|removes|creates|sends|overwrites)$/;

/**
 * Effects that later sentences state of the tool itself: `This permanently deletes …` and, where nothing came before,
 * `Uploads …`. Advice is left out.
 */
function laterActions(sentences: readonly Sentence[], said: boolean): Action[] {
  return sentences.slice(1, laterSentences).flatMap((sentence) => {
    const first = sentence[0]?.text;
    if (first === undefined) return [];
    const own =
      first === 'this'
        ? ownEffect.test(sentence[1]?.text ?? '')
        : !said && /[a-z]{3,}s$/.test(first) && verbForm(first)?.grade === 'plain';
    return own ? sentenceActions(sentence, '/description', 'text') : [];
  });
}
