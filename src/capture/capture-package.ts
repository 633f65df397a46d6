import path from 'node:path';
import { type Capture } from '../manifest/capture.ts';
import { capturedBy, captureRecord, type Provenance } from './capture-record.ts';
import { installPackage } from './install.ts';
import { type Limits } from './limits.ts';
import { npmPurl } from '../manifest/package-url.ts';
import { type PackageSpec } from './package-spec.ts';
import { type PackageManifest } from './program.ts';
import { type Recipe } from './recipe.ts';
import { startPackage } from './start-package.ts';
import { letEveryoneWrite, withWorkspace } from './workspace.ts';

/** A valid capture and the package's own description of itself. */
export interface Captured {
  readonly capture: Capture;
  readonly manifest: PackageManifest;
}

/** Makes one capture, or throws one line saying why there is none. */
export type CapturePackage = (spec: PackageSpec, recipe: Recipe) => Promise<Captured>;

/** Captures by installing a published package, starting its server and listing its tools; `date` is recorded. */
export const capturePackage =
  (date: string, limits: Limits): CapturePackage =>
  (spec, recipe) =>
    withWorkspace(async (workspace) => {
      const installed = await installPackage(spec, workspace, limits);
      await letEveryoneWrite(path.join(workspace, 'node_modules'));
      const started = await startPackage(installed, recipe, workspace, limits);
      const { lent, listing } = started;
      const provenance: Provenance = {
        package: npmPurl(spec.name, spec.version),
        integrity: installed.integrity,
        capturedAt: date,
        capturedBy: lent.withoutAddons ? `${capturedBy}, with stand-ins for native add-ons` : capturedBy,
        transport: 'stdio',
        bin: started.recipe.bin,
        args: [...started.recipe.args],
        env: [...lent.variables],
        network: lent.network,
      };
      return { manifest: installed.manifest, capture: captureRecord(provenance, listing) };
    });
