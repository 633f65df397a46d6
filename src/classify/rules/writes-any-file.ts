import { reachingPaths } from '../free-paths.ts';
import { type ReadParameter } from '../../reading/parameter-roles.ts';
import { type Reading } from '../../reading/reading.ts';
import { changingVerbs, computingVerbs, readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { making, recordsToAFile, savingArguments, withoutVerb } from '../saving-arguments.ts';
import { not, on, upFront } from '../conditions.ts';
import { allOf, anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const noFile = wordSet('directory folder branch commit tag repository worktree mailbox domain subdomain setting');

/** What is put into something else: a picture that is laid over another, media that are added to a library. */
const isSource = ({ parameter: { name } }: ReadParameter): boolean =>
  /^(?:\w+_)?(?:image|photo|picture|media|video|audio|source|src|input)_?(?:file)?_?paths?$/i.test(name) ||
  /^file_?paths$/i.test(name);

/** A bare file name without a word about where: the tool puts it into a folder of its own. */
const ownFolder = ({ parameter: { name, description } }: ReadParameter, { actions }: Reading): boolean =>
  /^file_?name$/i.test(name) &&
  !/\b(?:path|absolute|relative|directory|folder|disk)\b/i.test(description) &&
  actions.some(({ verb }) => /^(?:generate|create|edit|write)$/.test(verb));

export default rule({
  id: 'writes-any-file',
  claims: 'risk:writes-any-file',
  title: 'Writes any local file',
  why: 'The caller names the file that is written, so settings and programs are in reach.',
  find: anyOf(
    allOf(
      (reading) =>
        savingArguments(reading)
          .filter((read) => reachingPaths(reading).includes(read) && !ownFolder(read, reading))
          .map(({ span }) => span),
      anyOf(
        doing(`${computingVerbs} ${readingVerbs} ${making}`, upFront),
        doing(changingVerbs, not(on(noFile)), upFront),
        doing('start stop begin end', recordsToAFile, upFront),
        withoutVerb,
      ),
    ),
    allOf(
      (reading) =>
        reachingPaths(reading)
          .filter((read) => !ownFolder(read, reading) && !isSource(read))
          .map(({ span }) => span),
      doing(
        `init initialize scaffold extract push rewrite refactor transform write create save edit append modify update insert replace move copy rename add apply patch generate
      convert export download merge set put rotate format fix store delete`,
        not(on(noFile)),
        upFront,
      ),
    ),
  ),
  fires: [
    { name: 'write_file', description: 'Write a file', inputSchema: { properties: { path: { type: 'string' } } } },
    {
      name: 'edit_document',
      description: 'Edit a document',
      inputSchema: { properties: { file_path: { type: 'string' } } },
    },
    {
      name: 'write_container_file',
      description: 'Write a file in a container',
      inputSchema: { properties: { containerId: { type: 'string' }, path: { type: 'string' } } },
    },
    {
      name: 'extend_video',
      description: 'Extend a video',
      inputSchema: { properties: { video: { type: 'string' }, output_path: { type: 'string' } } },
    },
    {
      name: 'save_image',
      description: 'Save an image',
      inputSchema: { properties: { output_path: { type: 'string' } } },
    },
  ],
  ignores: [
    { name: 'create_page', description: 'Create a page', inputSchema: { properties: { title: { type: 'string' } } } },
    { name: 'get_file', description: 'Get a file', inputSchema: { properties: { path: { type: 'string' } } } },
    {
      name: 'replace_background',
      description: 'Replace the background of the open document',
      inputSchema: { properties: { image_path: { type: 'string' } } },
    },
    {
      name: 'create_directory',
      description: 'Create a directory',
      inputSchema: { properties: { path: { type: 'string' } } },
    },
  ],
});
