/**
 * `npm run --silent classify -- <manifest.json|-> [--format table|json|sarif] [--fail-on <what>] [--reviews]`
 * `--reviews` takes the verdicts that the catalogue (`--catalog`, default `catalog`) reached by reading these very
 * definitions, by their hash; without it the rules alone decide. `--fail-on` takes `medium`, `high` or `critical`, `notice` (text
 * that gives orders to the model or hides characters), or a level and notice with a comma between. Exit 0; 1 when `--fail-on` is
 * met; 2 on bad input, with a line that says file, place and what would be right, and where `--fail-on` would pass but tools are
 * missing.
 */
import { enableCompileCache } from 'node:module';
import { risks } from '../src/vocabulary.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from './fail.ts';

const usage = `Usage: npm run --silent classify -- <manifest.json|-> [options]

The verdict on every tool of a manifest: a tools/list result in any form, or tools as other programs write them.

  --format FORMAT   table (default), json or sarif
  --fail-on WHAT    medium, high or critical: exit 1 when a tool is as risky, 2 when tools are missing from the list;
                    notice: when a text gives orders to the model or hides characters; high,notice: either
  --reviews         take the verdicts that the catalogue reached by reading these very definitions, by their hash
  --catalog DIR     default catalog`;

const {
  values: { format, 'fail-on': failOn, catalog, reviews: useReviews },
  positionals,
} = commandLine(usage, {
  format: { type: 'string', default: 'table' },
  'fail-on': { type: 'string' },
  catalog: { type: 'string', default: 'catalog' },
  reviews: { type: 'boolean', default: false },
});
demandNoMore(positionals, 1);
const [file] = positionals;
if (file === undefined) fail('usage: npm run --silent classify -- <manifest.json|-> [options] (see --help)');
const words = (failOn ?? '').split(',').filter(Boolean);
const threshold = risks.find((risk) => risk !== 'low' && words.includes(risk));
const notice = words.includes('notice');
if ((failOn !== undefined && words.length !== Number(threshold !== undefined) + Number(notice)) || failOn === '')
  fail(`--fail-on ${failOn}: expected medium, high or critical, notice, or a level and notice with a comma between`);

// Loaded last, since help and mistakes end before; what it takes to compile it is kept for the next call.
enableCompileCache();
const { classifyManifest } = await import('./classify/classify-manifest.ts');
const failsOn = failOn === undefined ? undefined : { threshold, notice };
classifyManifest(file, { format, catalog, useReviews, failsOn });
