import { computingVerbs, readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { making, savingArguments } from '../saving-arguments.ts';
import { not, on, upFront } from '../conditions.ts';
import { allOf, anyOf, argumentsFor, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const noFile = wordSet('directory folder branch commit tag repository worktree');

export default rule({
  id: 'writes-any-file',
  claims: 'risk:writes-any-file',
  title: 'Writes any local file',
  why: 'The caller names the file that is written, so settings and programs are in reach.',
  find: anyOf(
    allOf(
      (reading) =>
        savingArguments(reading)
          .filter(({ roles }) => roles.has('path') || roles.has('output-path'))
          .map(({ span }) => span),
      doing(`${computingVerbs} ${readingVerbs} ${making}`, upFront),
    ),
    allOf(
      argumentsFor('path', 'output-path'),
      doing(
        `write create save edit append modify update insert replace move copy rename add apply patch generate
      convert export download merge set put rotate format fix store delete`,
        not(on(noFile)),
        upFront,
      ),
    ),
  ),
  fires: [
    {
      name: 'write_file',
      description: 'Write a file',
      inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
    },
    {
      name: 'edit_document',
      description: 'Edit a document',
      inputSchema: { type: 'object', properties: { file_path: { type: 'string' } } },
    },
    {
      name: 'save_image',
      description: 'Save an image',
      inputSchema: { type: 'object', properties: { output_path: { type: 'string' } } },
    },
  ],
  ignores: [
    {
      name: 'create_page',
      description: 'Create a page',
      inputSchema: { type: 'object', properties: { title: { type: 'string' } } },
    },
    {
      name: 'get_file',
      description: 'Get a file',
      inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
    },
    {
      name: 'create_directory',
      description: 'Create a directory',
      inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
    },
  ],
});
