import { parameters } from '../find.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'takes-free-code',
  claims: 'signal:code',
  title: 'Takes free code, commands or queries',
  why: 'The argument is a program; what the call does stands in it.',
  find: parameters('command', 'code', 'sql', 'expression'),
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
