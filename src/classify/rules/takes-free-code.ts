import { describedFirst, either, on, onHead, said, upFront } from '../conditions.ts';
import { allOf, anyOf, argumentsFor, argumentsNamed, doing, unless } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** Databases whose filters are a language of their own. */
const queryLanguage = /\b(?:MongoDB|Elasticsearch|OpenSearch|OData|\w{2,}QL|query DSL|Logs Insights|Lucene)\b/;

const languages = wordSet(
  'sql graphql logql promql kql cypher sparql code script command expression javascript python shell bash',
);

/** Programs as files and records hold them; what is stored today runs tomorrow. */
const programs = wordSet('script shader function procedure shortcode html apex');

/** A command that is run later: when something is built, installed or started. */
const laterCommand =
  /^\w*(?:build|install|start|startup|dev|deploy|release|init|entry|jump|bootstrap|pre|post)_?(?:command|cmd|script)$|^(?:user_?data|cloud_?init|docker_?compose(?:_?(?:raw|file|yaml|content))?|docker_?file_?content)$/i;

/** Queries as documents rather than as text: a filter of MongoDB, a body of Elasticsearch, a pipeline of stages. */
const queryDocument = anyOf(
  argumentsNamed(/^(?:query_?(?:body|dsl)|script_?fields)$/i),
  allOf(argumentsNamed(/^pipeline$/), doing('aggregate run execute query perform', upFront)),
  allOf(
    argumentsNamed(/^(?:filter|query|selector|search)$/),
    doing('query find count aggregate run execute', describedFirst(queryLanguage), said),
  ),
);

/** The code is looked at and not run: it is explained, converted, tidied, and comes back. */
const looked = doing(
  'analyze analyse explain convert dump review format optimize optimise lint fix remediate refactor document modernize audit check inspect',
  either(on(languages), onHead(wordSet('component syntax frontend test tree'))),
  said,
);

export default rule({
  id: 'takes-free-code',
  claims: 'signal:code',
  title: 'Takes free code, commands or queries',
  why: 'The argument is a program; what the call does stands in it.',
  find: anyOf(
    unless(argumentsFor('code', 'command'), looked),
    argumentsFor('sql', 'query-language', 'expression'),
    allOf(doing('run execute exec query eval evaluate perform', on(languages)), (reading) =>
      reading.roles.size === 0 || reading.roles.has('query')
        ? [{ field: '/name', start: 0, end: reading.tool.name.length }]
        : [],
    ),
    allOf(
      argumentsNamed(/^(?:(?:extra|additional|cli|cmd|command)[-_]?)?(?:args|arguments)$/i),
      doing('run execute exec invoke spawn', upFront),
    ),
    argumentsNamed(/^(?:where|where_?clause|sql_?where|having)$/i),
    argumentsNamed(laterCommand),
    queryDocument,
    allOf(
      argumentsNamed(/^(?:new_?)?(?:content|contents|body|source|source_?code|text|html)$/i),
      doing('create write edit update add deploy execute process', either(onHead(programs), on(programs)), said),
    ),
    allOf(argumentsNamed(/^(?:function|func|fn)$/), doing('evaluate eval execute', said)),
  ),
  fires: [
    {
      name: 'run',
      description: 'Run a command',
      inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
    },
    {
      name: 'query',
      description: 'Query the database',
      inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
    },
    {
      name: 'generate',
      description: 'Runs the code generator of the project',
      inputSchema: { type: 'object', properties: { extraArgs: { type: 'string' } } },
    },
    {
      name: 'calc',
      description: 'Calculate',
      inputSchema: { type: 'object', properties: { expression: { type: 'string' } } },
    },
  ],
  ignores: [
    {
      name: 'search',
      description: 'Search',
      inputSchema: { type: 'object', properties: { query: { type: 'string' } } },
    },
    { name: 'list_commands', description: 'List commands' },
    { name: 'get', description: 'Get', inputSchema: { type: 'object', properties: { id: { type: 'string' } } } },
  ],
});
