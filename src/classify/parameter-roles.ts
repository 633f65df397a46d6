import { type Parameter } from '../manifest/tool.ts';
import { parameterNames, type NamedRole, type NameList } from './lexicon/parameter-names.ts';
import { phrases } from './phrases.ts';
import { type Span } from './rule.ts';
import { wordSet, wordsOf } from './words.ts';

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

const inSchema = ({ pointer, name }: Parameter): Place => ({
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

const saysPath = phrases(
  String.raw`\b(?:absolute|local (?:file|path|disk)|file ?path|file ?system|on disk|relative path|working directory|where to save)\b`,
  String.raw`\bpath to (?:the |a |an |your )?(?:[\w.-]+ ){0,4}(?:file|directory|folder|project|repo|repository|workspace|image)\b`,
  String.raw`\bpath to (?:the |a |an |your )?(?:[\w.-]+ ){0,4}(?:document|database|executable|binary|app|root)\b`,
  String.raw`\b(?:directory|folder) (?:path|to)\b|\bfile to (?:read|write|upload|open)\b|\boutput (?:file|path|directory)\b`,
  '路径|ファイルパス|경로|ruta|caminho|chemin',
);
const namesAFile =
  /path|file|dir|folder|root|workspace|location|output|image|input|source|target|media|document|pcap|audio|video/i;
const otherPath = phrases(
  String.raw`\b(?:url|api|endpoint|request|json|repository|repo|key|scene|node) ?path\b|\bxpath\b|\bhierarchy\b`,
  String.raw`\bpath of the (?:endpoint|request|url)\b|\b(?:in|within) the repository\b`,
);

/** Query languages that can change data, and those that only read. */
const writingLanguage = /\b(?:SQL|Cypher|CQL|HiveQL|PL\/pgSQL|MQL)\b/;
const readingLanguage =
  /\b(?:GraphQL|LogQL|PromQL|KQL|Kusto|WIQL|SPARQL|SOQL|SOSL|NRQL|DQL|JQL|Gremlin|Flux|MDX|JMESPath|JSONPath|XPath)\b/;

/** An address that has to belong to one site: its description names a domain, or a proper noun after the first word. */
const domain = /\b(?!example\b)[a-z][a-z0-9-]+\.(?:com|org|io|net|dev|ai)\b/;
const properNoun = /(?:^|\s)[A-Za-z]\w* (?:\w+ ){0,3}?(?!URL|HTTP)[A-Z][a-z]+[A-Za-z]*\b/;

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
export function readParameter(parameter: Parameter, place: Place = inSchema(parameter)): ReadParameter {
  const { types, name, options, format } = parameter;
  const roles = new Set<Role>(namedRoles(name));
  const about = parameter.description.slice(0, aboutLimit);
  const takesText = types.length === 0 || types.includes('string') || types.includes('array');
  if (options.length > 0 || !takesText) for (const role of freeRoles) roles.delete(role);
  else if (!roles.has('credential')) {
    if (namesAFile.test(name) && saysPath.test(about)) roles.add('path');
    if (format === 'uri' || format === 'url') roles.add('url');
    if (roles.has('query') && writingLanguage.test(about)) roles.add('sql');
    if (roles.has('query') && readingLanguage.test(about)) roles.add('query-language');
  }
  if (roles.has('path') && otherPath.test(about)) roles.delete('path');
  if (roles.has('url') && (parameter.path.length > 2 || domain.test(about) || properNoun.test(about)))
    roles.delete('url');
  if (parameter.path.length > 1) roles.delete('output-path');
  if (!types.includes('array')) roles.delete('many');
  return { parameter, roles, ...place };
}

/** Without the role of a local path where a repository, a bucket or a host is named too and the path lies inside that. */
export function withoutRemotePaths(parameters: readonly ReadParameter[]): readonly ReadParameter[] {
  if (!parameters.some(({ roles }) => roles.has('remote-place'))) return parameters;
  return parameters.map((read) => {
    const { name, description } = read.parameter;
    const local = /\b(?:absolute|local)/i.test(description) || /local|^(?:app|project)_?path/i.test(name);
    if (local || !read.roles.has('path')) return read;
    return { ...read, roles: new Set([...read.roles].filter((role) => role !== 'path')) };
  });
}
