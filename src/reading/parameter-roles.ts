import { type Parameter } from '../manifest/tool.ts';
import * as about from './lexicon/parameter-phrases.ts';
import { parameterNames, type NamedRole, type NameList } from './lexicon/parameter-names.ts';
import { type Span } from '../manifest/span.ts';
import { wordSet, wordsOf } from '../language/words.ts';

/** What an argument is for, as far as its name and description tell. */
export type Role = NamedRole | 'query-language';

export interface ReadParameter {
  readonly parameter: Parameter;
  readonly roles: ReadonlySet<Role>;
  /** Where its name stands. */
  readonly span: Span;
  /** Where its description starts: field and offset. */
  readonly about: { readonly field: string; readonly start: number };
}

/** Where an argument's name and description stand. */
export type Place = Pick<ReadParameter, 'span' | 'about'>;

export const placeInSchema = ({ pointer, name }: Parameter): Place => ({
  span: { field: pointer, start: 0, end: name.length },
  about: { field: `${pointer}/description`, start: 0 },
});

/** Characters of an argument's description that are read. */
const aboutLimit = 300;

/** Roles of text that the caller writes; numbers, flags and enumerated values have none of them. */
const freeRoles: readonly Role[] = [
  'command',
  'code',
  'sql',
  'query',
  'expression',
  'prompt',
  'path',
  'url',
  'host',
  'recipient',
  'output-path',
  'credential',
];

interface Names {
  readonly role: NamedRole;
  readonly whole: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

const names: readonly Names[] = Object.entries<NameList>(parameterNames).map(
  ([role, { whole = '', endings = '' }]) => ({
    role: role as NamedRole,
    whole: wordSet(whole),
    endings: wordSet(endings),
  }),
);

const rolesOfName = new Map<string, readonly NamedRole[]>();
/** Names remembered; beyond that they are read anew, so that memory stays bounded. */
const remembered = 20_000;

function namedRoles(name: string): readonly NamedRole[] {
  const known = rolesOfName.get(name);
  if (known !== undefined) return known;
  const words = wordsOf(name).map(({ text }) => text);
  const endings = words.map((_, at) => words.slice(at).join('_'));
  const [whole = ''] = endings;
  const roles = names
    .filter((list) => list.whole.has(whole) || endings.some((ending) => list.endings.has(ending)))
    .map(({ role }) => role);
  if (rolesOfName.size < remembered) rolesOfName.set(name, roles);
  return roles;
}

/** Reads what an argument is for. `place` says where its name and description stand; by default in the input schema. */
export function readParameter(parameter: Parameter, place: Place = placeInSchema(parameter)): ReadParameter {
  const { types, name, options } = parameter;
  const roles = new Set<Role>(namedRoles(name));
  const text = parameter.description.slice(0, aboutLimit);
  const takesText = types.length === 0 || types.includes('string') || types.includes('array');
  if (options.length > 0 || !takesText) {
    if (roles.size > 0) for (const role of freeRoles) roles.delete(role);
  } else if (!roles.has('credential')) addDescribedRoles(roles, parameter, text);
  if (roles.has('code') && (about.codeThatNames.test(text) || (name === 'code' && parameter.path.length > 1)))
    roles.delete('code');
  if (name === 'token' && about.tokenThatNames.test(text)) roles.delete('credential');
  if (roles.has('path') && (about.otherPath.test(text) || /^(?:iteration|area)_?path$/i.test(name)))
    roles.delete('path');
  if (
    roles.has('url') &&
    (parameter.path.length > 2 ||
      /^path\b/i.test(text) ||
      about.domain.test(text) ||
      (!/base_?url$/i.test(name) && about.namedSite.test(text) && !about.ownInstallation.test(text)))
  )
    roles.delete('url');
  if (
    roles.has('output-path') &&
    (parameter.path.length > 1 || (about.couldBeAFormat.test(name) && text !== '' && !about.saysFile.test(text)))
  )
    roles.delete('output-path');
  if (types.includes('boolean') && /^(?:notify|inform)(?:$|_|[A-Z])/.test(name)) roles.add('notify');
  if (!types.includes('array')) roles.delete('many');
  return { parameter, roles, span: place.span, about: place.about };
}

/** Roles that only the words about an argument give it. */
function addDescribedRoles(roles: Set<Role>, { name, format }: Parameter, text: string): void {
  if (about.namesAFile.test(name) && about.saysPath.test(text)) roles.add('path');
  if (roles.has('path') && about.saysOutput.test(text)) roles.add('output-path');
  if (format === 'uri' || format === 'url' || (about.holdsAnAddress.test(name) && about.saysUrl.test(text)))
    roles.add('url');
  if (/(?:server|cluster|instance|endpoint)$/i.test(name) && about.ownInstallation.test(text)) roles.add('host');
  if (
    (about.saysCode.test(text) ||
      (about.speaksOfRunning.test(text) &&
        about.saysItIsRun.test(text) &&
        !roles.has('expression') &&
        !/(?:id|ids|name|patterns?)$/i.test(name))) &&
    !roles.has('path')
  )
    roles.add('code');
  if ((roles.has('query') && about.writingLanguage.test(text)) || /^(?:an? )?SQL (?:statement|query)\b/i.test(text))
    roles.add('sql');
  if (roles.has('query') && about.readingLanguage.test(text)) roles.add('query-language');
}

/** With such an argument beside it a `destination` is a place on a map. */
const startsAJourney =
  /^(?:origins?|waypoints?|departure|arrival|nationality|citizenship|check_?in|nights|adults|travell?ers|passengers|season|passport\w*|visa\w*|from_?(?:city|airport|place|location))$/i;

/** Without the role of a local path where a repository, a bucket or a host is named too and the path lies inside that. */
export function withoutRemotePaths(parameters: readonly ReadParameter[]): readonly ReadParameter[] {
  if (!parameters.some(({ roles }) => roles.has('path'))) return parameters;
  const travels = parameters.some(({ parameter: { name } }) => startsAJourney.test(name));
  if (!travels && !parameters.some(({ roles }) => roles.has('remote-place'))) return parameters;
  return parameters.map((read) => {
    const { name, description } = read.parameter;
    const local = /\b(?:absolute|local)/i.test(description) || /local|^(?:app|project)_?path/i.test(name);
    if ((local && !travels) || !read.roles.has('path')) return read;
    return {
      ...read,
      roles: new Set([...read.roles].filter((role) => role !== 'path' && !(travels && role === 'output-path'))),
    };
  });
}
