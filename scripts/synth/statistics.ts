import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../../src/generator/home.ts';

/** What is known of one real server, without its name or words: one row of `servers`, in this order. */
export const profileFields = [
  'tools',
  'instructions', // characters
  'language', // index in `languages`
  'nameStyle', // index in `styles`
  'prefixed', // 1 where most names begin with one word that is no verb
  'description', // characters, median of its tools
  'described', // percent of its tools
  'lined', // percent of its descriptions with a line break
  'arguments', // mean of its tools, times 10
  'shared', // arguments that nearly all of its tools take
  'argumentStyle', // index in `styles`
  'argumentText', // characters, mean of described arguments
  'argumentsDescribed', // percent
  'required', // percent of arguments
  'titled', // percent of its tools
  'annotated', // percent of its tools
  'outputs', // percent of its tools with an output schema
  'execution', // percent of its tools that say how they may be run
  'dialect', // 0 none named, 1 draft-07, 2 2020-12
  'closed', // percent of schemas without further properties
  'class', // index in `classes`: what most of its tools act on
  'classShare', // percent of its tools
] as const;
export type Profile = Readonly<Record<(typeof profileFields)[number], number>>;

export const styles = ['snake', 'kebab', 'camel', 'dotted', 'pascal'] as const;
export type Style = (typeof styles)[number];

export const languages = ['en', 'zh', 'ja', 'ko', 'es', 'de', 'ru'] as const;
export type Language = (typeof languages)[number];

/** Counts and distributions of real manifests, written by `npm run synth:statistics`. Quantiles are evenly spread. */
export interface Statistics {
  /** How much was measured. */
  readonly measured: { readonly servers: number; readonly tools: number };
  readonly classes: readonly string[];
  /** One row a server, see `profileFields`; by number of tools. */
  readonly servers: readonly (readonly number[])[];
  /** A description's length beside the median of its server, in percent. */
  readonly descriptionSpread: readonly number[];
  /** Number of arguments beside the mean of its server, in percent. */
  readonly argumentSpread: readonly number[];
  /** An argument's description beside the mean of its server, in percent. */
  readonly argumentTextSpread: readonly number[];
  /** Words of a tool's name after its verb: how many names have none, one, two … */
  readonly nameWords: readonly number[];
  /** Percent of names without a verb. */
  readonly verbless: number;
  /** Nouns that names of tools of several servers end with, and how many servers do. */
  readonly nouns: readonly (readonly [noun: string, servers: number])[];
  /** What is done to things of a class: verbs in names, and how many servers do that. */
  readonly verbs: Readonly<Record<string, readonly (readonly [verb: string, servers: number])[]>>;
  /** Names of arguments: how many servers' tools take them, by group of verbs (`verbGroups`), and in which shapes. */
  readonly arguments: readonly (readonly [
    name: string,
    byGroup: readonly number[],
    shapes: Readonly<Record<string, number>>,
  ])[];
  /** How often an argument is none of these, in percent, and the shapes of all arguments. */
  readonly otherArguments: number;
  readonly shapes: Readonly<Record<string, number>>;
  /** Options of an enum, properties of a nested object. */
  readonly options: readonly number[];
  readonly nested: readonly number[];
  /** Percent of arguments with a default, a bound, a pattern or format. */
  readonly defaults: number;
  readonly bounds: number;
  readonly patterns: number;
  /** Annotations given: bits 1 readOnly, 2 destructive, 4 idempotent, 8 openWorld, 16 title; how many tools give these. */
  readonly hints: readonly (readonly [bits: number, tools: number])[];
  /** Percent of hinted tools that call themselves read-only, by group of verbs. */
  readonly readOnly: readonly number[];
  /** Captured versions a server: how many servers have one, two …; and percent of tools that a new version changes. */
  readonly versions: readonly number[];
  readonly changed: number;
}

/** Below the folder of the repository. */
export const statisticsFile = 'scripts/synth/statistics.json';

/** The committed statistics, wherever the command is run. */
export const readStatistics = (): Statistics =>
  JSON.parse(readFileSync(join(home, statisticsFile), 'utf8')) as Statistics;
