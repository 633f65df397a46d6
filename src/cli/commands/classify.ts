import { risks } from '../../vocabulary.ts';
import { defineCommand } from '../command.ts';
import { fail } from '../fail.ts';

export default defineCommand({
  id: 'classify',
  summary: 'the verdict on every tool of a manifest, with the words that decide',
  forms: ['<manifest.json|-> [options]'],
  about:
    'The verdict on every tool of a manifest: a tools/list result in any form, or tools as other programs write them.',
  options: {
    format: { type: 'string', default: 'table', value: 'FORMAT', about: 'table (default), json or sarif' },
    'fail-on': {
      type: 'string',
      value: 'WHAT',
      about:
        'medium, high or critical: exit 1 when a tool is as risky, 2 when tools are missing from the list; notice: when a text gives orders to the model or hides characters; high,notice: either',
    },
    reviews: {
      type: 'boolean',
      default: false,
      about: 'take the verdicts that the catalogue reached by reading these very definitions, by their hash',
    },
    catalog: { type: 'string', value: 'DIR', about: 'the catalogue; with --reviews default catalog' },
  },
  exits: 'Exit 0: classified. 1: --fail-on is met. 2: bad input, or --fail-on would pass but tools are missing.',
  words: { least: 1, most: 1 },
  async run({ format, 'fail-on': failOn, catalog, reviews: useReviews }, [file = '']) {
    const words = (failOn ?? '').toLowerCase().split(',').filter(Boolean);
    const threshold = risks.find((risk) => risk !== 'low' && words.includes(risk));
    const notice = words.includes('notice');
    if ((failOn !== undefined && words.length !== Number(threshold !== undefined) + Number(notice)) || failOn === '')
      fail(
        `--fail-on ${failOn}: expected medium, high or critical, notice, or a level and notice with a comma between`,
      );
    const { classifyManifest } = await import('../classify/classify-manifest.ts');
    const failsOn = failOn === undefined ? undefined : { threshold, notice };
    await classifyManifest(file, { format, catalog, useReviews, failsOn });
  },
});
