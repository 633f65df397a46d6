import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { askWithDummies, type Lent } from './ask-with-dummies.ts';
import { documentedStarts } from './documented-starts.ts';
import { type Installed } from './install.ts';
import { type Limits } from './limits.ts';
import { type Listing } from './list-tools.ts';
import { makeRunnable } from './plain-script.ts';
import { isChosen, type PackageManifest, programName, programNames, programPath } from './program.ts';
import { isPlain, plainStart, type Recipe } from './recipe.ts';
import { usageStarts } from './usage-starts.ts';

/** What a server listed, how it was started and what that took. */
export interface Started {
  readonly recipe: Recipe;
  readonly lent: Lent;
  readonly listing: Listing;
}

/** Thrown for a server that did not answer, with what it printed. */
class NoAnswer extends Error {
  readonly output: string;
  constructor(reason: string, output: string) {
    super(reason);
    this.output = output;
  }
}

/** What programs that serve are called, where a package has several. */
const servers = /(?:^|[-_])(?:mcp|server)(?:[-_]|$)/;

const otherWays = (output: string, readme: string, manifest: PackageManifest): readonly Recipe[] => [
  ...[...programNames(manifest).keys()]
    .filter((name) => servers.test(name) && !isChosen(name, manifest))
    .map((bin) => ({ ...plainStart, bin })),
  ...usageStarts(output).map((word) => ({ ...plainStart, args: [word] })),
  ...documentedStarts(readme, manifest).map((start) => ({ ...plainStart, ...start })),
];

/**
 * Starts the server of an installed package and lists its tools. One that does not answer a plain start is started as its own
 * usage and its README say, with a third of the time for each way. Throws one line on the start that was asked for when none answers.
 */
export async function startPackage(
  { manifest, readme }: Installed,
  recipe: Recipe,
  workspace: string,
  limits: Limits,
): Promise<Started> {
  try {
    return await startOnce(manifest, recipe, workspace, limits);
  } catch (failure) {
    const output = failure instanceof NoAnswer ? failure.output : '';
    const shorter = { ...limits, startMs: limits.startMs / 3 };
    for (const way of isPlain(recipe) ? otherWays(output, readme, manifest) : []) {
      const started = await startOnce(manifest, way, workspace, shorter).catch(() => undefined);
      if (started) return started;
    }
    // A main file that does not answer is a library's.
    if (programNames(manifest).size === 0) programName(manifest, recipe.bin);
    throw failure;
  }
}

async function startOnce(
  manifest: PackageManifest,
  recipe: Recipe,
  workspace: string,
  limits: Limits,
): Promise<Started> {
  const link = programPath(manifest, recipe.bin);
  await makeRunnable(path.join(workspace, link));
  const { args, env, network } = recipe;
  const ask = (program: string): Promise<Lent> =>
    askWithDummies({ workspace, program, args, variables: env, network, withoutAddons: false }, limits);
  let lent = await ask(link);
  // A program that asks by its path whether it is the one that was started does nothing behind npm's link.
  if (!lent.answer.ok && lent.answer.reason.startsWith('ended with code 0'))
    lent = await ask(await ownFile(workspace, link));
  if (!lent.answer.ok) throw new NoAnswer(lent.answer.reason, lent.answer.output);
  return { recipe, lent, listing: lent.answer.listing };
}

/** The file that npm's link to a program leads to, below the workspace. */
const ownFile = async (workspace: string, link: string): Promise<string> =>
  path.relative(await realpath(workspace), await realpath(path.join(workspace, link)));
