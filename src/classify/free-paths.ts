import { type Reading } from '../reading/reading.ts';
import { type ReadParameter } from '../reading/parameter-roles.ts';
import { keepingAnswer } from './kept-answer.ts';

/** Paths through something else than the file system: nodes of a scene, keys of a document, requests, boards. */
const through =
  /^(?:\w*_)?(?:node|json|xml|api|url|request|route|object|key|field|category|parent|area|iteration|property|cookie|cloud|dav|root_node|docker_?context|publish|build|s3|storage|bucket|blob|attribute|element|menu|breadcrumb)_?(?:path|paths|directory|dir)s?$/i;

/** Words about an argument that make a name or a folder a place on disk. */
const onDisk = /\b(?:path|paths|absolute|relative|local|disk|directory|file ?system)\b/i;

const isCookie = ({ parameters }: Reading): boolean =>
  parameters.some(({ parameter: { name } }) => /^(?:http_?only|same_?site|secure)$/i.test(name));

/** Arguments with which the caller names a place in the file system where the server runs. */
export const freePaths = keepingAnswer((reading: Reading): readonly ReadParameter[] => {
  if (!reading.roles.has('path') && !reading.roles.has('output-path')) return [];
  return reading.parameters.filter(({ parameter: { name, path, description, types }, roles }) => {
    if (!(roles.has('path') || roles.has('output-path')) || path.length > 1 || through.test(name)) return false;
    if (types.length > 0 && !types.includes('string') && !types.includes('array')) return false;
    if (name === 'path' && isCookie(reading)) return false;
    return (
      !/^(?:\w*_)?(?:folder|folders|files|attachments)$|Folder$/i.test(name) ||
      onDisk.test(description) ||
      description === ''
    );
  });
});

/** Of these, the ones that reach any file: not those that only say which project, repository or scene is meant. */
export const reachingPaths = keepingAnswer((reading: Reading): readonly ReadParameter[] =>
  freePaths(reading).filter(
    ({ parameter: { name } }) =>
      !/^(?:\w*_)?(?:repo|repository|project|scene|resource|root|workspace|vault|cwd|working|worktree|storybook|app|package|module|theme|skill)_?(?:path|root|dir|directory|folder)?$|^(?:cwd|root|workdir|scenePath|projectPath|repoPath|workspaceRoot|workspaceFolder)$/i.test(
        name,
      ),
  ),
);
