import { rule } from '../rule.ts';

export default rule({
  id: 'shares-its-name',
  claims: 'notice:shadows-name',
  title: 'Has the name of another server’s tool',
  why: 'Where both servers are connected, a model or a rule that goes by the bare name may reach the wrong one.',
  find: ({ tool, context }) =>
    context.othersNames?.has(tool.name) === true ? [{ field: '/name', start: 0, end: tool.name.length }] : [],
  fires: [
    { name: 'read_file', description: 'Read a file', othersNames: ['read_file'] },
    { name: 'search', description: 'Search the web', othersNames: ['fetch', 'search'] },
    { name: 'query', othersNames: ['query'] },
  ],
  ignores: [
    { name: 'read_file', description: 'Read a file' },
    { name: 'read_file', description: 'Read a file', othersNames: ['readFile'] },
    { name: 'Search', description: 'Search the web', othersNames: ['search'] },
  ],
});
