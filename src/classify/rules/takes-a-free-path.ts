import { freePaths } from '../free-paths.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'takes-a-free-path',
  claims: 'signal:path',
  title: 'Takes a free file path',
  why: 'The caller names the file or folder on the machine where the server runs.',
  find: (reading) => freePaths(reading).map(({ span }) => span),
  fires: [
    {
      name: 'read_file',
      description: 'Read a file',
      inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
    },
    {
      name: 'convert',
      description: 'Convert a document',
      inputSchema: { type: 'object', properties: { inputPath: { type: 'string' }, outputPath: { type: 'string' } } },
    },
    {
      name: 'open_project',
      description: 'Open a project',
      inputSchema: { type: 'object', properties: { projectPath: { type: 'string' } } },
    },
  ],
  ignores: [
    {
      name: 'add_comment',
      description: 'Add a comment to a line',
      inputSchema: { properties: { request_id: {}, text: { type: 'string' }, file_path: { type: 'string' } } },
    },
    { name: 'save_provider', inputSchema: { properties: { providerBuildPath: { type: 'string' } } } },
    {
      name: 'get_repo_file',
      description: 'Get a file of a repository',
      inputSchema: {
        type: 'object',
        properties: { owner: { type: 'string' }, repo: { type: 'string' }, path: { type: 'string' } },
      },
    },
    {
      name: 'search',
      description: 'Search',
      inputSchema: { type: 'object', properties: { query: { type: 'string' } } },
    },
    { name: 'ping', description: 'Ping' },
  ],
});
