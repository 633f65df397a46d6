import { type JsonObject } from '../../src/manifest/json.ts';
import { type ToolDefinition } from '../../src/manifest/tool.ts';
import { type Argument, argumentChooser, sharedArguments } from './arguments.ts';
import { EnglishVoice, type Subject } from './english.ts';
import { ForeignVoice } from './foreign.ts';
import { groupOf, verbGroups } from './object-classes.ts';
import { perhapsOdd } from './oddities.ts';
import { Random, Weighted } from './random.ts';
import { inputSchema, type Voice } from './schemas.ts';
import { type ServerPlan } from './server-plan.ts';
import { type Statistics } from './statistics.ts';
import { type Job, jobsOf, joined } from './tool-names.ts';

/** Percent of a copy's tools that are not word for word those of the original. */
const changedByCopies = 15;

const titleOf = ({ verb, before, noun }: Job): string =>
  [verb, ...before, noun]
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** Makes the definitions of one captured version of a server; version 0 is the oldest. */
export function definer(statistics: Statistics): (seed: number, plan: ServerPlan, version: number) => ToolDefinition[] {
  const jobs = jobsOf(statistics);
  const choose = argumentChooser(statistics);
  const hintSets = new Weighted(statistics.hints);

  function annotations(job: Job, random: Random): JsonObject {
    const isReading = random.percent(statistics.readOnly[verbGroups.indexOf(groupOf(job.verb))] ?? 50);
    const bits = hintSets.choose(random);
    const values = [isReading, !isReading && random.percent(50), random.percent(75), random.percent(55), titleOf(job)];
    const keys = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint', 'title'];
    return Object.fromEntries(keys.flatMap((key, bit) => (bits & (2 ** bit) ? [[key, values[bit] ?? false]] : [])));
  }

  function define(
    plan: ServerPlan,
    job: Job,
    names: readonly string[],
    shared: readonly Argument[],
    random: Random,
  ): ToolDefinition {
    const { profile, language, title } = plan;
    const count = random.round((profile.arguments / 10 - shared.length) * (random.of(statistics.argumentSpread) / 100));
    const list = [...choose(plan, job.verb, random, Math.min(160, Math.max(0, count))), ...shared];
    const subject: Subject = {
      job,
      title,
      trade: plan.trade,
      nouns: plan.nouns,
      argumentNames: list.map(({ name }) => joined(name.split('_'), plan.argumentStyle)),
      otherTools: names,
    };
    const length = profile.description * (random.of(statistics.descriptionSpread) / 100);
    const voice: Voice =
      language === 'en' ? new EnglishVoice(subject, random) : new ForeignVoice(language, subject, random);
    const has = (share: number): boolean => random.percent(share);
    const tool: ToolDefinition = { name: job.name };
    if (has(profile.titled)) tool['title'] = titleOf(job);
    if (has(profile.described)) tool['description'] = voice.description(length, has(profile.lined));
    tool['inputSchema'] = inputSchema(plan, statistics, voice, list, random);
    if (has(profile.annotated)) tool['annotations'] = annotations(job, random);
    if (has(profile.execution)) tool['execution'] = { taskSupport: 'forbidden' };
    if (has(profile.outputs))
      tool['outputSchema'] = inputSchema(plan, statistics, voice, choose(plan, 'get', random, 4), random);
    return tool;
  }

  return (seed, plan, version) => {
    const { original, index, profile } = plan;
    const newest = plan.versions - 1;
    const list = jobs(plan, new Random(seed, original, 10), profile.tools);
    // Each version adds a few tools to the one before.
    const shown = list.slice(0, Math.max(1, Math.round(list.length * (1 - 0.08 * (newest - version)))));
    const names = list.map(({ name }) => name);
    const shared = sharedArguments(plan);
    return shown.map((job, at) => {
      const own = new Random(seed, index, at, 11);
      const isOwn = index !== original && own.percent(changedByCopies);
      const older =
        version < newest && new Random(seed, index, at, 12).percent(statistics.changed) ? newest - version : 0;
      const random = new Random(seed, isOwn ? index : original, at, 13 + older);
      return perhapsOdd(define(plan, job, names, shared, random), random);
    });
  };
}
