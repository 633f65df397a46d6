import { on, upFront } from '../conditions.ts';
import { allOf, anyOf, argumentsFor, argumentsNamed, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const languages = wordSet(
  'sql graphql logql promql kql cypher sparql code script command expression javascript python shell bash',
);

export default rule({
  id: 'takes-free-code',
  claims: 'signal:code',
  title: 'Takes free code, commands or queries',
  why: 'The argument is a program; what the call does stands in it.',
  find: anyOf(
    argumentsFor('command', 'code', 'sql', 'query-language', 'expression'),
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
