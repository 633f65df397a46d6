import { rule } from '../rule.ts';

export default rule({
  id: 'has-a-dry-run',
  claims: 'Write',
  title: 'Has a dry run',
  why: 'Only what changes something when it is run in earnest needs a switch for trying it.',
  find: ({ parameters }) =>
    parameters
      .filter(({ parameter: { name, types } }) => /^dry[-_]?run$/i.test(name) && types.includes('boolean'))
      .map(({ span }) => span),
  fires: [
    {
      name: 'sort_keys',
      description: 'Sort the keys of files',
      inputSchema: { properties: { dryRun: { type: 'boolean' } } },
    },
    {
      name: 'pull_notes',
      description: 'Fetch release notes',
      inputSchema: { properties: { dry_run: { type: 'boolean', description: 'Show what would be saved' } } },
    },
    {
      name: 'transform_tokens',
      description: 'Transform tokens into platform files',
      inputSchema: { properties: { 'dry-run': { type: 'boolean' } } },
    },
  ],
  ignores: [
    { name: 'sort_keys', description: 'Sort keys', inputSchema: { properties: { order: { type: 'string' } } } },
    {
      name: 'list_runs',
      description: 'List runs',
      inputSchema: { properties: { dry_run: { type: 'string', description: 'Id of the dry run to list' } } },
    },
    {
      name: 'list_runs',
      description: 'List runs',
      inputSchema: { properties: { include_dry_runs: { type: 'boolean' } } },
    },
  ],
});
