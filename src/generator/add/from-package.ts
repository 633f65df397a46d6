import { capturePackage } from '../../capture/capture-package.ts';
import { newestVersion } from '../../capture/install.ts';
import { type Limits } from '../../capture/limits.ts';
import { parsePackageSpec, serverId } from '../../capture/package-spec.ts';
import { statedByPackage } from '../../capture/server-facts.ts';
import { type NpmCommand } from '../../client-config/launch/started.ts';
import { type Addition } from './addition.ts';

/** Installs a published npm package without scripts, starts it in the sandbox and asks for its tools. Throws one line. */
export async function fromPackage(
  { package: name, version, bin, args }: NpmCommand,
  env: readonly string[],
  date: string,
  limits: Limits,
): Promise<Addition> {
  const isExact = version !== undefined && /^\d+\.\d+\.\d/.test(version);
  const spec = parsePackageSpec(`${name}@${isExact ? version : await newestVersion(name)}`);
  const { capture, manifest } = await capturePackage(date, limits)(spec, { bin, args, env, network: false });
  return {
    capture,
    stated: statedByPackage(manifest),
    id: serverId(name),
    version: spec.version,
    names: [name],
    match: {},
  };
}
