import { existsSync } from 'node:fs';
import { type ReviewLookup } from '../../catalogue/review-lookup.ts';
import { namesApart } from '../../explain/names-apart.ts';
import { definitionHash } from '../../manifest/definition-hash.ts';
import { normaliseAll } from '../../manifest/normalise.ts';
import { type Override } from '../../manifest/overrides.ts';
import { printable } from '../../manifest/printable.ts';
import { problemLine, type Problem } from '../../manifest/problem.ts';
import { type Tool } from '../../manifest/tool.ts';
import { contextOf } from '../../reading/server-context.ts';
import { wantsColours } from '../colours.ts';
import { fail } from '../fail.ts';
import { manifestFiles, type ManifestFile } from '../manifest-files.ts';
import { print } from '../printed.ts';
import { taxonomyOf } from '../taxonomy.ts';
import { failOn } from './fail-on.ts';
import { judgeManifest, type Decisions } from './judge-manifest.ts';
import { type JudgedManifest } from './results.ts';
import { type Threshold } from './threshold.ts';
import { verdictPrinters } from './verdict-printers.ts';
import { type Helpers, ruledTools, startHelpers } from './ruled-tools.ts';

/** What `classify` was asked for, besides the manifests. */
export interface Asked {
  readonly format: string;
  /** The folder of a catalogue; undefined where none was named. */
  readonly catalog: string | undefined;
  readonly useReviews: boolean;
  /** A file of overrides, as a catalogue has them. */
  readonly overrides: string | undefined;
  /** A lock file of `verify`. */
  readonly lock: string | undefined;
  /** What `--fail-on` names; undefined without it. */
  readonly failsOn: Threshold | undefined;
  /** Where the result goes in place of standard output. */
  readonly output: string | undefined;
  /** Folder that paths of reports are relative to. */
  readonly root: string;
}

/** The catalogue whose reviews are taken where none is named. */
const usualCatalogue = 'catalog';

/** Overrides by the name of the tool, and a problem for each that names none of the tools that were read. */
async function readOverrides(file: string | undefined, manifests: readonly ManifestFile[]) {
  if (file === undefined) return { of: () => undefined, problems: [] };
  const { reader } = await import('../../catalogue/reader.ts');
  const { overrides: overridesSchema } = await import('../../manifest/overrides.ts');
  const { load, problems } = reader();
  const known: Readonly<Record<string, Override>> =
    load(file, overridesSchema) ?? fail(problems.map(problemLine).join('\n'));
  const names = new Set(manifests.flatMap(({ tools }) => tools.map(({ name }) => name)));
  const stray = Object.keys(known).filter((name) => !names.has(name));
  return {
    of: ({ name }: Tool): Override | undefined => (Object.hasOwn(known, name) ? known[name] : undefined),
    problems: stray.map((at): Problem => ({
      file,
      at,
      wrong: 'no tool of this name was read',
      right: 'the exact name of a tool',
    })),
  };
}

/** The catalogue's readings of these very definitions. Ends the command with a line for each thing that is wrong there. */
async function reviewsOf(manifests: readonly ManifestFile[], catalog: string): Promise<ReviewLookup['reviews']> {
  if (!existsSync(catalog)) fail(`--reviews: no folder ${printable(catalog)} here; expected --catalog DIR`);
  const { lookUpReviews } = await import('../../catalogue/review-lookup.ts');
  const hashes = new Set(manifests.flatMap(({ tools }) => tools.map(definitionHash)));
  const { reviews, problems } = lookUpReviews(catalog, hashes);
  return problems.length > 0 ? fail(problems.map(problemLine).join('\n')) : reviews;
}

/** Why a verdict does not count: a lock file accepts it. Ends the command with one line when the file is none. */
async function acceptedIn(file: string): Promise<NonNullable<Decisions['accepted']>> {
  const { lockInput } = await import('../lock-input.ts');
  const { acceptedBy } = await import('../../lock/accepted-verdicts.ts');
  const accepts = acceptedBy(lockInput(file));
  return (tool, verdict) => {
    const server = accepts(tool, verdict);
    return server === undefined ? undefined : `${server} in ${file}`;
  };
}

async function decisions(asked: Asked, manifests: readonly ManifestFile[]) {
  const taxonomy = await taxonomyOf(asked.catalog);
  const reviews = asked.useReviews ? await reviewsOf(manifests, asked.catalog ?? usualCatalogue) : undefined;
  const overrides = await readOverrides(asked.overrides, manifests);
  const made: Decisions = {
    taxonomy,
    override: overrides.of,
    ...(reviews && { review: ({ hash }: Tool) => reviews.get(hash) }),
    ...(asked.lock !== undefined && { accepted: await acceptedIn(asked.lock) }),
  };
  return { decisions: made, problems: overrides.problems };
}

/** What readers should hear of a manifest beside its verdicts. */
function notes({ input: { file, gaps }, judged }: JudgedManifest): string[] {
  const repeated = judged.filter(({ tool }) => tool.flags.includes('duplicate-name'));
  const tell = namesApart(judged.map(({ tool }) => tool.name));
  return [
    ...repeated.map(
      ({ tool }) =>
        `${printable(file)}: several tools are named ${tell(tool.name)}; the worst of them is shown and decides`,
    ),
    ...gaps.map(problemLine),
  ];
}

/** Prints the verdict on every tool of all manifests; ends with the exit code that the command's help tells of. */
export async function classifyManifests(words: readonly string[], asked: Asked): Promise<void> {
  const { format, failsOn, output, root } = asked;
  let helpers: Helpers | undefined;
  const {
    files,
    problems: unread,
    isOne,
  } = manifestFiles(words, (file, text) => {
    // Of several files each is judged alone.
    if (words.length === 1) helpers = startHelpers(file, text);
  });
  if (files.length === 0) fail(unread.map(problemLine).join('\n'));
  const decided = await decisions(asked, files);
  const problems = [...unread, ...decided.problems];
  const manifests: JudgedManifest[] = [];
  for (const input of files) {
    const tools = normaliseAll(input.tools);
    const context = contextOf(tools);
    const ruled = await ruledTools(tools, context, helpers);
    manifests.push({ input, tools, judged: judgeManifest(ruled, context, decided.decisions) });
  }
  const colours = output === undefined && wantsColours({ isTerminal: process.stdout.isTTY, env: process.env });
  const text = verdictPrinters[format]?.({ manifests, problems, isOne, root, colours, failsOn });
  const { catalog, overrides, lock } = asked;
  const beside = [catalog ?? (asked.useReviews ? usualCatalogue : undefined), overrides, lock];
  print(
    text ?? fail(`--format ${format}: expected one of ${Object.keys(verdictPrinters).join(', ')}`),
    output,
    [...files, ...unread].map(({ file }) => file).concat(beside.filter((one) => one !== undefined)),
  );
  for (const line of manifests.flatMap(notes)) console.error(line);
  if (problems.length > 0) fail(problems.map(problemLine).join('\n'));
  if (failsOn) failOn(failsOn, manifests);
}
