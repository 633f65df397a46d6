import { reachingPaths } from '../free-paths.ts';
import { type Find } from '../find.ts';
import { on, upFront } from '../conditions.ts';
import { allOf, doing } from '../find.ts';
import { type Reading } from '../../reading/reading.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** A page, a guide or a part of what the server itself holds: its path reaches no other file. */
const ownPages =
  /\bpath (?:of|to) (?:the |a )?(?:\w+ ){0,2}(?:page|guide|article|logo|topic|section)\b|\b(?:within|in|of) (?:the|a) (?:skill|topic|docs?|documentation|package|guide)\b|\bdoc(?:umentation)?s? file\b/i;
const guides = doing(
  'get read fetch search list view retrieve find',
  on(wordSet('documentation doc guide guidance manual')),
);

const contents = /\b(?:contents?|code|source|text|lines?|grep|pattern)\b/i;

/** Files by their path, and folders whose files are searched for what they hold. */
const reached: Find = (reading) => {
  const files = reachingPaths(reading).filter(
    ({ parameter: { name, description } }) =>
      !ownPages.test(description) &&
      (!/(?:dir|directory|folder)(?:s|ies)?(?:_?path)?$/i.test(name) ||
        contents.test(reading.description.slice(0, 200))),
  );
  return files.map(({ span }) => span);
};

/** Names, sizes or the author's own documentation come back, not what any file holds. */
const onlyNames = ({ tool, words, description }: Reading): boolean =>
  /metadata|info\b|Info\b|(?:^|[-_.])list(?=[A-Z_-])/.test(tool.name) ||
  words
    .slice(1)
    .some(({ text }) =>
      /^(?:directory|directories|dir|folders?|usage|tree|versions?|history|urls?|links?|diagnostics)$/.test(text),
    ) ||
  namesOrDocs.test(description.slice(0, 160));

const namesOrDocs =
  /\b(?:documentation|docs) (?:content|article|page|section)s?\b|\b(?:listing|list) of (?:all )?(?:the )?(?:files|directories|folders|entries)\b|\bdisk usage\b/i;

export default rule({
  id: 'reads-any-file',
  claims: 'risk:reads-any-file',
  title: 'Returns the contents of any file',
  why: 'The caller names the file, so anything the server can read may come back.',
  find: allOf(
    (reading) => (onlyNames(reading) || guides(reading).length > 0 ? [] : reached(reading)),
    doing(
      `read get fetch load view show open extract parse analyze analyse search validate summarize convert scan
      lint check audit review ingest evaluate inspect transcribe download find grep compare diff`,
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
    {
      name: 'get_page',
      description: 'Get a page of the handbook',
      inputSchema: { properties: { path: { type: 'string', description: 'The path of the page' } } },
    },
    {
      name: 'read_guides',
      description: 'Read the migration guides',
      inputSchema: { properties: { file: { type: 'string' } } },
    },
    { name: 'list', description: 'List things' },
  ],
});
