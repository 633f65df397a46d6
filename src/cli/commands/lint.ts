import { defineCommand } from '../command.ts';
import { demandFolder } from '../demand-folder.ts';
import { fail } from '../fail.ts';

export default defineCommand({
  id: 'lint',
  summary: 'what is wrong with the definitions of your own server, with the annotations to paste',
  forms: ['<manifest.json|folder|->… [options]'],
  about: `For authors of servers: hints that are missing, contradictory, wrong or the same on all tools; thin descriptions; names without a verb or beyond what clients take; arguments without description or type; text that orders the model about. Each with what would be right, and an annotations block with all four hints, as directories demand them.

In the block, a hint that neither the definition nor its author plainly tells has the protocol’s cautious value, or what the definition reads as; JSON lists those as "assumed".`,
  options: {
    format: {
      type: 'string',
      default: 'table',
      value: 'FORMAT',
      about: 'default table',
      choices: ['table', 'json', 'sarif', 'markdown'],
    },
    'fail-on': {
      type: 'string',
      value: 'LEVEL',
      offers: ['error', 'warning'],
      about: 'error or warning: exit 1 when something of this level or above is found',
    },
    output: { type: 'string', value: 'FILE', about: 'write there, whole or not at all, in place of standard output' },
    root: {
      type: 'string',
      default: '.',
      value: 'DIR',
      about: 'folder that paths in sarif and markdown are relative to; default the current one',
    },
  },
  exits:
    'Exit 0: looked through. 1: --fail-on is met. 2: bad input, or --fail-on would pass but tools are missing or not wholly read.',
  words: { least: 1, most: Infinity },
  async run({ format, 'fail-on': failOn, output, root }, words) {
    const level = failOn?.toLowerCase();
    if (level !== undefined && level !== 'error' && level !== 'warning')
      return fail(`--fail-on ${failOn ?? ''}: expected error or warning`);
    demandFolder('--root', root);
    if (output === '') fail('--output: expected the name of a file');
    const { lintManifests } = await import('../lint/lint-manifests.ts');
    lintManifests(words, { format, failsOn: level, output, root });
  },
});
