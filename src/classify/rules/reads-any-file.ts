import { reachingPaths } from '../free-paths.ts';
import { type Find } from '../find.ts';
import { upFront } from '../conditions.ts';
import { allOf, doing } from '../find.ts';
import { type Reading } from '../../reading/reading.ts';
import { rule } from '../rule.ts';

const contents = /\b(?:contents?|code|source|text|lines?|grep|pattern)\b/i;

/** Files by their path, and folders whose files are searched for what they hold. */
const reached: Find = (reading) => {
  const files = reachingPaths(reading).filter(
    ({ parameter: { name } }) =>
      !/(?:dir|directory|folder)(?:s|ies)?$/i.test(name) || contents.test(reading.description.slice(0, 200)),
  );
  return files.map(({ span }) => span);
};

/** Names, sizes or the author's own documentation come back, not what any file holds. */
const onlyNames = ({ tool, words, description }: Reading): boolean =>
  /metadata|info\b|Info\b/.test(tool.name) ||
  words.slice(1).some(({ text }) => /^(?:directory|directories|dir|folders?|usage|tree)$/.test(text)) ||
  namesOrDocs.test(description.slice(0, 160));

const namesOrDocs =
  /\b(?:documentation|docs) (?:content|article|page|section)s?\b|\b(?:listing|list) of (?:all )?(?:the )?(?:files|directories|folders|entries)\b|\bdisk usage\b/i;

export default rule({
  id: 'reads-any-file',
  claims: 'risk:reads-any-file',
  title: 'Returns the contents of any file',
  why: 'The caller names the file, so anything the server can read may come back.',
  find: allOf(
    (reading) => (onlyNames(reading) ? [] : reached(reading)),
    doing(
      `read get fetch load view show open extract parse analyze analyse search validate summarize convert scan
      lint check audit review ingest evaluate inspect transcribe`,
      upFront,
    ),
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
