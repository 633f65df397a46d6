import { managing } from '../../language/lexicon/grammar.ts';
import { said } from '../conditions.ts';
import { allOf, argumentsNamed, doing } from '../find.ts';
import { rule } from '../rule.ts';

/** The name of what is called, a method or a tool, is itself an argument. */
const anyMethod = allOf(
  argumentsNamed(/^(?:http_?)?method$|^tool_?name$|^operation_?(?:id|name)$/i),
  doing('call execute invoke run send make perform request', said),
);

export default rule({
  id: 'chooses-between-actions',
  claims: 'signal:multi',
  title: 'Has several actions behind one argument',
  why: 'One name covers calls of different severity; a rule on the name alone allows them all.',
  find: (reading) => {
    const { actions } = reading;
    const open = anyMethod(reading);
    if (open.length > 0) return open;
    const chosen = actions.filter(({ source }) => source === 'option' || source === 'list');
    if (new Set(chosen.map(({ verb, value }) => value ?? verb)).size > 1) return chosen.map(({ span }) => span);
    const said = actions.filter(({ source }) => source === 'lead');
    const several = said.length > 2 || (said.length > 1 && said.some(({ verb }) => managing.has(verb)));
    return several ? said.map(({ span }) => span) : [];
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
