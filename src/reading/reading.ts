import { definitionTexts, type DefinitionTexts } from '../manifest/definition-texts.ts';
import { type Parameter, type Tool } from '../manifest/tool.ts';
import { numberOf } from '../language/interned.ts';
import { keepingAnswer } from '../language/kept-answer.ts';
import { type Action } from './action.ts';
import { documentedParameters } from './documented-parameters.ts';
import { placeInSchema, readParameter, withoutRemotePaths, type ReadParameter, type Role } from './parameter-roles.ts';
import { readingLimit, sentencesOf, type Sentence } from '../language/sentences.ts';
import { emptyContext, type ServerContext } from './server-context.ts';
import { sharedPrefix, withoutPrefix } from './shared-prefix.ts';
import { toolActions, type Parts } from './tool-actions.ts';
import { wordsOf, type Word } from '../language/words.ts';

/** A tool as rules see it: what it says it does, to what, with which arguments. Annotations are left out on purpose. */
export interface Reading {
  readonly tool: Tool;
  readonly context: ServerContext;
  /** Words of the name's first `readingLimit` characters, without the server's prefix. */
  readonly words: readonly Word[];
  /** First `readingLimit` characters of the description. */
  readonly description: string;
  /** Its first sentences, `sentencesRead` at most. */
  readonly sentences: readonly Sentence[];
  /** The definition's own `title`; never the one from annotations. */
  readonly title: string;
  /** Every action found, the most telling source first. */
  readonly actions: readonly Action[];
  /** `numberOf` each action's verb, in their order. */
  readonly verbNumbers: readonly number[];
  readonly parameters: readonly ReadParameter[];
  /** Roles that some argument has. */
  readonly roles: ReadonlySet<Role>;
  /** Every text of the definition, as it was sent. */
  readonly texts: DefinitionTexts;
  /** True when the description says nothing: absent, a placeholder, or a word or two. */
  readonly thin: boolean;
}

const placeholder = /^(?:[^\p{L}]|no |description|not |available|some |provided|none|n\/a|tbd|tool|undefined|null)*$/iu;

/** Sentences of a description that are read: what a call does is said in the first ones. */
const sentencesRead = 8;

/** What a definition says by itself, whatever server it stands on. */
interface ReadAlone extends Pick<Reading, 'texts' | 'roles' | 'thin'> {
  readonly parts: Parts;
}

/** Kept for the last tool, since a recommendation reads again what was classified a moment before. */
const readAlone = keepingAnswer((tool: Tool): ReadAlone => {
  const description = tool.description.slice(0, readingLimit);
  const ownTitle = tool.definition['title'];
  const title = typeof ownTitle === 'string' ? ownTitle : '';
  const words = wordsOf(tool.name.slice(0, readingLimit));
  const thin = placeholder.test(description.slice(0, 60));
  const sentences = thin ? [] : sentencesOf(description, sentencesRead);
  const parameters = withoutRemotePaths(
    tool.parameters.length > 0 ? described(tool.parameters, description) : documented(description),
  );
  const roles = new Set<Role>();
  for (const parameter of parameters) for (const role of parameter.roles) roles.add(role);
  const parts = { name: tool.name, words, sentences, title, description, parameters };
  return { parts, texts: definitionTexts(tool.definition), roles, thin };
});

/** The actions with what rules compare of them. */
const actionsOf = keepingAnswer((parts: Parts): Pick<Reading, 'actions' | 'verbNumbers'> => {
  const actions = toolActions(parts);
  return { actions, verbNumbers: actions.map(({ verb }) => numberOf(verb)) };
});

/** Reads a tool's definition as language. Pure; bounded by `readingLimit` whatever the length of the description. */
export function read(tool: Tool, context: ServerContext = emptyContext): Reading {
  const { parts, texts, roles, thin } = readAlone(tool);
  const words = withoutPrefix(parts.words, sharedPrefix(context.toolNames));
  const { actions, verbNumbers } = actionsOf(words === parts.words ? parts : { ...parts, words });
  const { description, sentences, title, parameters } = parts;
  return {
    tool,
    context,
    words,
    description,
    sentences,
    title,
    actions,
    verbNumbers,
    parameters,
    texts,
    roles,
    thin,
  };
}

/** Arguments of the schema; one about which that says nothing with what a docstring says of it. */
function described(parameters: Tool['parameters'], description: string): ReadParameter[] {
  const isBare = (parameter: Parameter): boolean => parameter.description === '' && parameter.path.length === 1;
  const told = new Map(
    parameters.some(isBare) ? documentedParameters(description).map((one) => [one.parameter.name, one]) : [],
  );
  return parameters.map((parameter) => {
    const doc = isBare(parameter) ? told.get(parameter.name) : undefined;
    if (doc === undefined) return readParameter(parameter);
    const about = { field: '/description', start: doc.about };
    return readParameter(
      { ...parameter, description: doc.parameter.description },
      { ...placeInSchema(parameter), about },
    );
  });
}

/** Arguments from a docstring, where the tool came without a schema. */
const documented = (description: string): ReadParameter[] =>
  documentedParameters(description).map(({ parameter, start, end, about }) =>
    readParameter(parameter, {
      span: { field: '/description', start, end },
      about: { field: '/description', start: about },
    }),
  );
