import path from 'node:path';
import { type Capture, type CaptureFile, capture } from '../manifest/capture.ts';
import { askServer } from './ask-server.ts';
import { demandedVariables } from './demanded-variables.ts';
import { installPackage } from './install.ts';
import { type Limits } from './limits.ts';
import { lacksNativeAddon } from './native-addons.ts';
import { npmPurl, type PackageSpec } from './package-spec.ts';
import { type PackageManifest, programName } from './program.ts';
import { canIsolate, launch } from './sandbox.ts';
import { emptyHome, withWorkspace } from './workspace.ts';

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

/** A valid capture and the package's own description of itself. */
export interface Captured {
  readonly capture: CaptureFile;
  readonly manifest: PackageManifest;
}

/** Written into every capture as its author. */
export const capturedBy = 'npm run capture';

/**
 * Installs a published package, starts its server and lists its tools.
 * A server that ends by naming environment variables is started again with dummies for them.
 * Throws one line saying why there is no capture.
 */
export function capturePackage(spec: PackageSpec, recipe: Recipe, date: string, limits: Limits): Promise<Captured> {
  return withWorkspace(async (workspace) => {
    const { manifest, integrity } = await installPackage(spec, workspace, limits);
    const program = path.posix.join('node_modules', '.bin', programName(manifest, recipe.bin));
    const isolated = canIsolate();
    const variables = [...recipe.env];
    let withoutAddons = false;
    for (let attempt = 1; ; attempt += 1) {
      await emptyHome(workspace);
      const start = { workspace, program, args: recipe.args, variables, network: recipe.network, withoutAddons };
      const command = launch(start, isolated, limits);
      const answer = await askServer(command, limits);
      if (answer.ok) {
        const { initialize, tools } = answer;
        return {
          manifest,
          capture: checked({
            package: npmPurl(spec.name, spec.version),
            ...(integrity === undefined ? {} : { integrity }),
            capturedAt: date,
            capturedBy: withoutAddons ? `${capturedBy}, with stand-ins for native add-ons` : capturedBy,
            transport: 'stdio',
            protocolVersion: initialize['protocolVersion'],
            ...(recipe.bin === undefined ? {} : { bin: recipe.bin }),
            env: variables,
            args: recipe.args,
            network: command.network,
            serverInfo: initialize['serverInfo'],
            capabilities: initialize['capabilities'],
            instructions: initialize['instructions'],
            tools,
          }),
        };
      }
      const demanded = demandedVariables(answer.output, variables);
      const addonsMissing = !withoutAddons && lacksNativeAddon(answer.output);
      if (attempt === limits.attempts || (demanded.length === 0 && !addonsMissing)) throw new Error(answer.reason);
      if (addonsMissing) withoutAddons = true;
      else variables.push(...demanded);
    }
  });
}

/** The record if it keeps the capture format, else an error that names the first place that does not. */
function checked(record: Record<string, unknown>): Capture {
  const result = capture.safeParse(record);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`answered something unusable: ${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'not a capture'}`);
}
