import { upFront } from '../conditions.ts';
import { allOf, argumentsFor, doing } from '../find.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'reads-any-file',
  claims: 'risk:reads-any-file',
  title: 'Returns the contents of any file',
  why: 'The caller names the file, so anything the server can read may come back.',
  find: allOf(
    argumentsFor('path'),
    doing(
      `read get fetch load view show open extract parse analyze analyse search validate summarize convert scan
      lint check audit review ingest evaluate inspect transcribe`,
      upFront,
    ),
    (reading) => (/metadata|info\b|Info\b/.test(reading.tool.name) ? [] : argumentsFor('path')(reading)),
  ),
  fires: [
    {
      name: 'read_file',
      description: 'Read a file',
      inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
    },
    {
      name: 'parse_log',
      description: 'Parse a log file',
      inputSchema: { type: 'object', properties: { filePath: { type: 'string' } } },
    },
    {
      name: 'analyze_image',
      description: 'Analyze an image',
      inputSchema: { type: 'object', properties: { image_path: { type: 'string' } } },
    },
  ],
  ignores: [
    {
      name: 'get_repo_file',
      description: 'Get a file of a repository',
      inputSchema: {
        type: 'object',
        properties: { owner: { type: 'string' }, repo: { type: 'string' }, path: { type: 'string' } },
      },
    },
    {
      name: 'get_project_info',
      description: 'Get metadata of a project',
      inputSchema: { type: 'object', properties: { projectPath: { type: 'string' } } },
    },
    { name: 'list', description: 'List things' },
  ],
});
