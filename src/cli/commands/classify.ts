import { defineCommand } from '../command.ts';
import { demandFolder } from '../demand-folder.ts';
import { fail } from '../fail.ts';

export default defineCommand({
  id: 'classify',
  summary: 'the verdict on every tool of a manifest, with the words that decide',
  forms: ['<manifest.json|folder|->… [options]'],
  about: `The verdict on every tool of manifests: tools/list results in any form, or tools as other programs write them. Of a folder every file with a list of tools is read; what cannot be read is told with its place and keeps nothing else from being printed.

JSON of one named file is { "tools": […] }; of several or of a folder { "files": [{ "file", "tools" }] }, with "problems" where not all could be read.`,
  options: {
    format: {
      type: 'string',
      default: 'table',
      value: 'FORMAT',
      about: 'default table; markdown is for comments, gitlab for Code Quality',
      choices: ['json', 'sarif', 'table', 'markdown', 'junit', 'gitlab'],
    },
    'fail-on': {
      type: 'string',
      value: 'WHAT',
      offers: ['medium', 'high', 'critical', 'notice'],
      about:
        'medium, high or critical: exit 1 when a tool is as risky, 2 when tools are missing from the list or a definition is longer than is read; notice: when a text gives orders to the model or hides characters; high,notice: either',
    },
    output: { type: 'string', value: 'FILE', about: 'write there, whole or not at all, in place of standard output' },
    root: {
      type: 'string',
      default: '.',
      value: 'DIR',
      about: 'folder that paths in sarif, markdown, junit and gitlab are relative to; default the current one',
    },
    overrides: {
      type: 'string',
      value: 'FILE',
      about: 'verdicts set by hand, by the name of the tool, in the form of a catalogue’s overrides.yaml',
    },
    lock: {
      type: 'string',
      value: 'FILE',
      about:
        'a lock file of verify: what was accepted there is shown and makes nothing fail, unless newer rules judge it worse',
    },
    reviews: {
      type: 'boolean',
      default: false,
      about: 'take the verdicts that the catalogue reached by reading these very definitions, by their hash',
    },
    catalog: { type: 'string', value: 'DIR', about: 'the catalogue; with --reviews default catalog' },
  },
  exits:
    'Exit 0: classified. 1: --fail-on is met. 2: bad input, or --fail-on would pass but tools are missing or not wholly read.',
  words: { least: 1, most: Infinity },
  async run({ format, 'fail-on': failOn, catalog, reviews: useReviews, overrides, lock, output, root }, words) {
    const { readThreshold } = await import('../classify/threshold.ts');
    const failsOn = failOn === undefined ? undefined : readThreshold(failOn);
    if (failOn !== undefined && !failsOn)
      fail(
        `--fail-on ${failOn}: expected medium, high or critical, notice, or a level and notice with a comma between`,
      );
    demandFolder('--root', root);
    if (output === '') fail('--output: expected the name of a file');
    const { classifyManifests } = await import('../classify/classify-manifests.ts');
    await classifyManifests(words, { format, catalog, useReviews, overrides, lock, failsOn, output, root });
  },
});
