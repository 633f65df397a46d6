import { rule } from '../rule.ts';

export default rule({
  id: 'chooses-between-actions',
  claims: 'signal:multi',
  title: 'Has several actions behind one argument',
  why: 'One name covers calls of different severity; a rule on the name alone allows them all.',
  find: (reading) => {
    const chosen = reading.actions.filter(({ source }) => source === 'option' || source === 'list');
    return new Set(chosen.map(({ verb }) => verb)).size > 1 ? chosen.map(({ span }) => span) : [];
  },
  fires: [
    {
      name: 'manage_user',
      description: 'Manage users',
      inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['create', 'delete'] } } },
    },
    { name: 'files', description: 'Manage files (list, read, delete)' },
    { name: 'tags', description: 'Manage tags: add, remove or rename tags' },
  ],
  ignores: [
    {
      name: 'get_user',
      description: 'Get a user',
      inputSchema: { type: 'object', properties: { sort: { type: 'string', enum: ['asc', 'desc'] } } },
    },
    { name: 'delete_file', description: 'Delete a file' },
    {
      name: 'list',
      description: 'List files',
      inputSchema: { type: 'object', properties: { mode: { type: 'string', enum: ['short', 'long'] } } },
    },
  ],
});
