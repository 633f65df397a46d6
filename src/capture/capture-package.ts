import path from 'node:path';
import { type Capture } from '../manifest/capture.ts';
import { askWithDummies } from './ask-with-dummies.ts';
import { capturedBy, captureRecord, type Provenance } from './capture-record.ts';
import { installPackage } from './install.ts';
import { type Limits } from './limits.ts';
import { npmPurl } from '../manifest/package-url.ts';
import { type PackageSpec } from './package-spec.ts';
import { makeRunnable } from './plain-script.ts';
import { type PackageManifest, programName } from './program.ts';
import { letEveryoneWrite, withWorkspace } from './workspace.ts';

/** How the operator wants a package's server started. */
export interface Recipe {
  /** Which of the package's programs, when npm's own rule does not decide. */
  readonly bin: string | undefined;
  readonly args: readonly string[];
  /** Names of variables to set to dummies from the first start on. */
  readonly env: readonly string[];
  /** Let the server reach the network. */
  readonly network: boolean;
}

/** The only program, without arguments, dummies or a network. */
export const plainStart: Recipe = { bin: undefined, args: [], env: [], network: false };

/** A valid capture and the package's own description of itself. */
export interface Captured {
  readonly capture: Capture;
  readonly manifest: PackageManifest;
}

/** Makes one capture, or throws one line saying why there is none. */
export type CapturePackage = (spec: PackageSpec, recipe: Recipe) => Promise<Captured>;

/** How a committed capture's server was started, so that it can be started the same way again. */
export const recipeOf = ({ bin, args, env, network }: Capture): Recipe => ({ bin, args, env, network });

/** Captures by installing a published package, starting its server and listing its tools; `date` is recorded. */
export const capturePackage =
  (date: string, limits: Limits): CapturePackage =>
  (spec, recipe) =>
    withWorkspace(async (workspace) => {
      const { manifest, integrity } = await installPackage(spec, workspace, limits);
      const program = path.posix.join('node_modules', '.bin', programName(manifest, recipe.bin));
      await makeRunnable(path.join(workspace, program));
      await letEveryoneWrite(path.join(workspace, 'node_modules'));
      const { args, env, network } = recipe;
      const start = { workspace, program, args, variables: env, network, withoutAddons: false };
      const lent = await askWithDummies(start, limits);
      if (!lent.answer.ok) throw new Error(lent.answer.reason);
      const provenance: Provenance = {
        package: npmPurl(spec.name, spec.version),
        integrity,
        capturedAt: date,
        capturedBy: lent.withoutAddons ? `${capturedBy}, with stand-ins for native add-ons` : capturedBy,
        transport: 'stdio',
        bin: recipe.bin,
        args: [...args],
        env: [...lent.variables],
        network: lent.network,
      };
      return { manifest, capture: captureRecord(provenance, lent.answer.listing) };
    });
