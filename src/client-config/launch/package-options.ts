import { both, syntax } from './option-words.ts';

// Names of options as the programs' own help and documentation list them (npm 11, pnpm 10, yarn 4, bun 1.3, deno 2, uv 0.9,
// pipx 1.7, .NET 10, Go 1.25), with those of older versions that configurations still hold. Left of the comma stand options
// whose next word is their value, right of it those that stand alone; `--no-…` always stands alone.

/** npm and npx. https://docs.npmjs.com/cli/v11/using-npm/config */
export const npm = syntax(
  `-p --package -c --call -C --prefix -w --workspace -L --location -m --message -n --node-arg --reg
  --_auth --access --allow-directory --allow-file --allow-git --allow-remote --allow-scripts --also --audit-level --auth-type
  --before --enjoy-by --ca --cache --cache-max --cache-min --cafile --cert --cidr --cpu --depth --editor --fetch-retries
  --fetch-retry-factor --fetch-retry-maxtimeout --fetch-retry-mintimeout --fetch-timeout --git --globalconfig --heading
  --https-proxy --include --install-strategy --key --libc --local-address --loglevel --logs-dir --logs-max --maxsockets
  --min-release-age --node-gyp --node-options --noproxy --npm --omit --only --os --otp --proxy --registry --save-prefix --scope
  --script-shell --shell --shell-auto-fallback --tag --umask --user-agent --userconfig --viewer`,
  `-y --yes -q --quiet -s --silent -d -dd -ddd --verbose -g --global -f --force -l --long -h --help -v --version -S -D -E -O -B -P
  -a --all --always-spawn --audit --bin-links --browser --color --dev --dry-run --engine-strict --foreground-scripts --fund
  --global-style --if-present --ignore-existing --ignore-scripts --include-workspace-root --install-links --json
  --legacy-bundling --legacy-peer-deps --link --local --offline --optional --package-lock --parseable --prefer-dedupe
  --prefer-offline --prefer-online --production --progress --provenance --save --save-dev --save-exact --shrinkwrap
  --strict-peer-deps --strict-ssl --timing --unicode --update-notifier --usage --workspaces -ws`,
);

/** https://pnpm.io/cli/dlx and its options for every command. */
export const pnpm = both(
  npm,
  syntax(
    '--package --allow-build --reporter -C --dir -F --filter --filter-prod --store-dir --virtual-store-dir --loglevel --config-dir',
    '-c --shell-mode -s --silent -r --recursive -w --workspace-root --aggregate-output --stream --use-stderr --frozen-lockfile',
  ),
);

/** https://yarnpkg.com/cli/dlx */
export const yarn = syntax('-p --package --cwd', '-q --quiet -s --silent');

/** https://bun.com/docs/cli/bunx */
export const bunx = syntax('-p --package', '--bun -b -y --yes --silent --verbose -v');
export const bun = syntax(
  '--cwd -c --config --env-file -r --preload --require --import -F --filter --port --conditions -d --define',
  '--bun -b --hot --watch --silent -s --smol -i --verbose -y --yes --if-present --inspect --inspect-wait --inspect-brk',
);

/** https://docs.deno.com/runtime/reference/cli/run/; permissions take their values behind an equals sign. */
export const deno = syntax(
  '-c --config --import-map --cert --ext --location --seed -L --log-level --preload --require --conditions -P --permission-set --port --host',
  `-A --allow-all -R --allow-read -W --allow-write -N --allow-net -E --allow-env -S --allow-sys --allow-run --allow-ffi --allow-hrtime
  -I --allow-import --allow-scripts --deny-read --deny-write --deny-net --deny-env --deny-run --deny-ffi --deny-sys -q --quiet -r --reload
  --no-prompt --cached-only --check --node-modules-dir --vendor --lock --frozen --env-file --env --inspect --inspect-brk
  --inspect-wait --watch --watch-hmr --unstable --v8-flags -t --tail -y --yes`,
  { passed: /^--unstable-[\w-]+$/ },
);

/** https://docs.astral.sh/uv/reference/cli/; options for every command first. */
const uvAlways = syntax(
  `--cache-dir --python-preference --python-fetch --color --allow-insecure-host --trusted-host --directory --project --config-file
  --preview-features`,
  `-n --no-cache --managed-python --allow-python-downloads -q --quiet -qq -v --verbose -vv --native-tls --system-certs --offline
  --preview -h --help -V --version`,
);
export const uv = both(
  uvAlways,
  syntax(
    `--from --with -w --with-editable --with-requirements -c --constraints --constraint -b --build-constraints --build-constraint
    --overrides --override --excludes --env-file --index --default-index -i --index-url --extra-index-url -f --find-links
    -P --upgrade-package --upgrade-group --index-strategy --keyring-provider --resolution --prerelease --fork-strategy
    -C --config-setting --config-settings --config-settings-package --no-build-isolation-package --exclude-newer --exclude-newer-package
    --link-mode --no-sources-package --reinstall-package --no-build-package --no-binary-package --refresh-package -p --python --torch-backend
    --python-platform --extra --group --only-group --package`,
    `--isolated -U --upgrade --pre --compile-bytecode --reinstall --refresh --lfs --show-resolution --all-extras --dev --only-dev
    --all-groups -m --module --exact --active --locked --frozen -s --script --gui-script --all-packages --generate-hashes`,
  ),
);
export { uvAlways };

/** https://pipx.pypa.io/stable/docs/#pipx-run */
export const pipx = syntax(
  '--spec --with --python -i --index-url --pip-args --backend',
  '--no-cache --path --pypackages --verbose --quiet -q --editable -e --system-site-packages --fetch-missing-python --global -h --help',
);

/** https://learn.microsoft.com/dotnet/core/tools/dotnet-tool-exec */
export const dnx = syntax(
  '--version --add-source --source --configfile --framework -f --verbosity -v -a --arch',
  `-y --yes --allow-roll-forward --disable-parallel --ignore-failed-sources --interactive --no-http-cache --prerelease -d --diagnostics
  -h --help`,
);

/** https://pkg.go.dev/cmd/go: flags for building and `-exec`, `-C` first. */
export const go = syntax(
  `-c -exec -asmflags -buildmode -buildvcs -compiler -gccgoflags -gcflags -installsuffix -ldflags -mod -modfile -overlay -pgo
  -pkgdir -tags -toolexec -p -covermode -coverpkg`,
  '-a -n -race -msan -asan -cover -v -work -x -json -linkshared -modcacherw -trimpath',
  { oneDash: true, anyCase: true },
);
