import { wordSet, wordsOf } from '../language/words.ts';
import { type Reading } from '../reading/reading.ts';
import { type ReadParameter } from '../reading/parameter-roles.ts';
import { keepingAnswer } from '../language/kept-answer.ts';

/** Paths through something else than the file system: nodes of a scene, keys of a document, requests, boards. */
const through =
  /^(?:\w*_)?(?:node|filter|http|json|xml|api|url|request|route|object|key|field|category|watch|namespace|full|parent|area|iteration|property|cookie|cloud|dav|root_node|docker_?context|publish|build|s3|storage|bucket|blob|attribute|element|menu|breadcrumb)_?(?:path|paths|directory|dir)s?$/i;

/** Words about an argument that make a name or a folder a place on disk. */
const onDisk = /\b(?:path|paths|absolute|relative|local|disk|directory|file ?system)\b/i;

const inWords = (name: string): string =>
  wordsOf(name)
    .map(({ text }) => text)
    .join('_');

const comments = wordSet('comment review attachment check annotation');
const content = /^(?:(?:file_?)?content(?:_?base64|s)?|(?:file_?)?data|body|base64\w*|content_?bytes)$/i;

/**
 * The path is a place inside what is commented on, or the name of what is handed over: the definition names a record by its
 * id, and the thing itself is another argument.
 */
const isOnARecord = ({ actions, parameters }: Reading): boolean =>
  parameters.some(({ parameter: { name } }) => /(?:^|_)(?:id|key|slug|uuid)$|(?:Id|ID|Key|Slug|Uuid)$/.test(name)) &&
  parameters.some(
    ({ parameter: { name } }) => content.test(name) || /^(?:text|comment|message|summary|title)$/i.test(name),
  ) &&
  actions.some(
    ({ source, verb, object }) =>
      source !== 'text' &&
      /^(?:create|add|post|upload|update)$/.test(verb) &&
      object.some((word) => comments.has(word)),
  );

const isCookie = ({ parameters }: Reading): boolean =>
  parameters.some(({ parameter: { name } }) => /^(?:http_?only|same_?site|secure)$/i.test(name));

/** A machine with files of its own, unlike a repository or a bucket, which hold what was put there. */
const machine =
  /^(?:pod|pod_?name|container_?(?:name|id)?|volume_?name|server_?(?:id|name)?|device_?id|instance_?id|vm_?id|sandbox_?id)$/i;

/** The definition names a machine, and a file is what it acts on. */
const actsOnAMachinesFile = ({ actions, parameters }: Reading): boolean =>
  parameters.some(({ parameter: { name } }) => machine.test(name)) &&
  actions.some(({ source, object }) => source !== 'text' && object.includes('file'));

const pathThere = ({ name, path }: ReadParameter['parameter']): boolean =>
  path.length === 1 && /^(?:remote_?)?(?:file_?)?path$/i.test(name);

/** Arguments with which the caller names a place in the file system where the server runs, or in that of a machine it reaches. */
export const freePaths = keepingAnswer((reading: Reading): readonly ReadParameter[] => {
  const onAMachine = actsOnAMachinesFile(reading);
  if (!reading.roles.has('path') && !reading.roles.has('output-path') && !onAMachine) return [];
  const remote = isOnARecord(reading);
  return reading.parameters.filter(({ parameter, roles }) => {
    const { name, path, description, types } = parameter;
    if (onAMachine && pathThere(parameter)) return true;
    if (!(roles.has('path') || roles.has('output-path')) || path.length > 1 || through.test(inWords(name)))
      return false;
    if (remote && !/\b(?:absolute|local|disk|file ?system)\b/i.test(description)) return false;
    if (types.length > 0 && !types.includes('string') && !types.includes('array')) return false;
    if (name === 'path' && isCookie(reading)) return false;
    return (
      !/^(?:\w*_)?(?:folder|folders|files|attachments)$|Folder$/i.test(name) ||
      onDisk.test(description) ||
      description === ''
    );
  });
});

/** A project, a repository, a scene: whose path only says which one is meant. */
const whole =
  /^(?:\w*_)?(?:repo|repository|project|scene|resource|root|workspace|vault|cwd|working|worktree|storybook|app|package|module|modules|theme|skill|codebase)_?(?:path|root|root_path|dir|directory|folder)?$|^(?:cwd|root|workdir)$/i;

/** Of these, the ones that reach any file: not those that only say which project, repository or scene is meant. */
export const reachingPaths = keepingAnswer((reading: Reading): readonly ReadParameter[] =>
  freePaths(reading).filter(
    ({ parameter: { name } }) => !whole.test(name) && (/absolute/i.test(name) || !whole.test(inWords(name))),
  ),
);
