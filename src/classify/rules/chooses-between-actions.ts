import { managing } from '../../language/lexicon/grammar.ts';
import { either, on, onHead, said } from '../conditions.ts';
import { allOf, anyOf, argumentsNamed, doing, type Find } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const calling = 'call execute invoke run send make perform request test';
const callingVerbs = wordSet(calling);

/** The name of the tool or the operation to call is itself an argument. */
const anyTool = allOf(argumentsNamed(/^tool_?(?:name|id)$|^operation_?(?:id|name)$/i), doing(calling, said));

/** A request whose method has to be said, to a place that has to be said. */
const anyRequest: Find = ({ parameters, actions }) => {
  const method = parameters.find(({ parameter: { name, required } }) => required && /^(?:http_?)?method$/i.test(name));
  if (!method || !parameters.some(({ parameter: { name } }) => /^(?:path|endpoint|url|uri|route)$/i.test(name)))
    return [];
  const otherwise = actions.some((action) => action.source === 'lead' && !callingVerbs.has(action.verb));
  return otherwise ? [] : [method.span];
};

/** What a rule or a filter does is stored with it and chosen once; it is no choice between calls. */
const kept = doing(
  'create add update edit set patch analyze',
  either(onHead(wordSet('rule filter policy trigger automation webhook flow')), on(wordSet('firewall action'))),
);

/** An argument that has to name the action, and whose values stand in no schema. */
const unlistedAction: Find = (reading) => {
  const named = reading.parameters.filter(
    ({ parameter: { name, path, required, types, options } }) =>
      required &&
      path.length === 1 &&
      options.length !== 1 &&
      types.includes('string') &&
      /^(?:action|operation|op|sub_?command)$/i.test(name),
  );
  return named.length === 0 || kept(reading).length > 0 ? [] : named.map(({ span }) => span);
};

const open = anyOf(anyTool, anyRequest, unlistedAction);

export default rule({
  id: 'chooses-between-actions',
  claims: 'signal:multi',
  title: 'Has several actions behind one argument',
  why: 'One name covers calls of different severity; a rule on the name alone allows them all.',
  find: (reading) => {
    const { actions } = reading;
    const free = open(reading);
    if (free.length > 0) return free;
    const chosen = actions.filter(({ source }) => source === 'option' || source === 'list');
    if (new Set(chosen.map(({ verb, value }) => value ?? verb)).size > 1) return chosen.map(({ span }) => span);
    const leads = actions.filter(({ source }) => source === 'lead');
    const isNamed = actions.some(({ source }) => source === 'name');
    const several = isNamed ? leads.length > 1 && leads.some(({ verb }) => managing.has(verb)) : leads.length > 2;
    return several ? leads.map(({ span }) => span) : [];
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
