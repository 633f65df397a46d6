import { syntax, type Syntax } from './option-words.ts';

/** A program that runs the command line behind its own options. */
export interface Wrapper {
  readonly syntax: Syntax;
  /** The word that stands first, as `run` does; one of several. */
  readonly commands?: readonly string[];
  /** Words of its own between its options and the command line, as the seconds of `timeout` are. */
  readonly own?: number;
  /** Words before two dashes are its own; without dashes nothing is run, or what stands there is the line. */
  readonly needsDashes?: boolean;
  /** Options whose value is a whole line, `env -S 'npx notes'`. */
  readonly lines?: readonly string[];
  /** What is left is one line for a shell, as `ssh` hands it over. */
  readonly isLine?: boolean;
}

const assignment = { passed: /^[A-Za-z_]\w*=/ };
const none = syntax('', '');

/** By the name of the program, each as its manual says. */
export const wrappers: Readonly<Record<string, Wrapper>> = {
  env: {
    syntax: syntax(
      '-u --unset -C --chdir -S --split-string -a --argv0 -P',
      '-i --ignore-environment -0 --null -v --debug - --block-signal --default-signal --ignore-signal',
      assignment,
    ),
    lines: ['-S', '--split-string'],
  },
  sudo: {
    syntax: syntax(
      '-u --user -g --group -h --host -p --prompt -C --close-from -D --chdir -R --chroot -T --command-timeout -r --role -t --type -U --other-user',
      '-A --askpass -b --background -E --preserve-env -H --set-home -i --login -k --reset-timestamp -n --non-interactive -P --preserve-groups -s --shell -S --stdin',
      assignment,
    ),
  },
  doas: { syntax: syntax('-u -C', '-n -s -L') },
  timeout: {
    syntax: syntax('-k --kill-after -s --signal', '--foreground --preserve-status -v --verbose -f -p'),
    own: 1,
  },
  gtimeout: { syntax: syntax('-k --kill-after -s --signal', '--foreground --preserve-status -v --verbose'), own: 1 },
  nice: { syntax: syntax('-n --adjustment', '') },
  ionice: { syntax: syntax('-c --class -n --classdata', '-t --ignore') },
  nohup: { syntax: none },
  setsid: { syntax: syntax('', '-c --ctty -f --fork -w --wait') },
  stdbuf: { syntax: syntax('-i --input -o --output -e --error', '') },
  unbuffer: { syntax: syntax('', '-p') },
  caffeinate: { syntax: syntax('-t -w', '-d -i -m -s -u') },
  time: { syntax: syntax('-f --format -o --output', '-p -v -a -q') },
  exec: { syntax: syntax('-a', '-c -l') },
  command: { syntax: syntax('', '-p') },
  call: { syntax: none },
  'xvfb-run': { syntax: syntax('-e -f -n -p -s -w --server-num --server-args', '-a --auto-servernum -l') },
  wsl: {
    syntax: syntax('-d --distribution --distribution-id -u --user --cd --shell-type', '-e --exec --system -~ ~', {
      passed: /^~$/,
    }),
  },
  mise: {
    syntax: syntax('-C --cd -E --env -j --jobs -c --command', '-q --quiet -v --verbose -y --yes --raw --fresh-env'),
    commands: ['exec', 'x'],
    needsDashes: true,
    lines: ['-c', '--command'],
  },
  rtx: { syntax: syntax('-C --cd -j --jobs -c --command', '-q -v -y'), commands: ['exec', 'x'], needsDashes: true },
  asdf: { syntax: none, commands: ['exec'] },
  fnm: {
    syntax: syntax('--using --fnm-dir --node-dist-mirror --log-level --arch', '--using-file'),
    commands: ['exec'],
  },
  volta: { syntax: syntax('--node --npm --pnpm --yarn --env', '--bundled-npm --verbose --quiet'), commands: ['run'] },
  nodenv: { syntax: none, commands: ['exec'] },
  pyenv: { syntax: none, commands: ['exec'] },
  dotenv: { syntax: syntax('-e -f --file -c -v -p -q', '-o --override --debug --quiet'), needsDashes: true },
  dotenvx: {
    syntax: syntax(
      '-f --env-file -fv --env-vault-file -e --env -fk --convention -l --log-level',
      '-o --overload -q --quiet -v -d --debug --strict',
    ),
    commands: ['run'],
    needsDashes: true,
  },
  'env-cmd': {
    syntax: syntax(
      '-f --file -e --environments -r --rc-file',
      '--no-override --silent -x --expand-envs --fallback --use-shell --verbose',
    ),
  },
  'cross-env': { syntax: syntax('', '', assignment) },
  op: {
    syntax: syntax('--env-file --account --config --cache --environment', '--no-masking --debug'),
    commands: ['run'],
    needsDashes: true,
  },
  doppler: {
    syntax: syntax(
      '-p --project -c --config -t --token --mount --mount-format --mount-template --scope --command --fallback --name-transformer',
      '--preserve-env --silent --debug --forward-signals --fallback-only',
    ),
    commands: ['run'],
    needsDashes: true,
    lines: ['--command'],
  },
  infisical: {
    syntax: syntax(
      '--env --path --projectId --token --tags --command -c --domain',
      '--silent --recursive --expand --secret-overriding --watch',
    ),
    commands: ['run'],
    needsDashes: true,
    lines: ['--command', '-c'],
  },
  chamber: {
    syntax: syntax('-b --backend -r --retries', '--pristine --strict'),
    commands: ['exec'],
    needsDashes: true,
  },
  'aws-vault': {
    syntax: syntax('-d --duration -n --mfa-token --region', '--no-session --server'),
    commands: ['exec'],
    needsDashes: true,
  },
  direnv: { syntax: none, commands: ['exec'], own: 1 },
  ssh: {
    syntax: syntax(
      '-B -b -c -D -E -e -F -I -i -J -L -l -m -O -o -P -p -Q -R -S -W -w',
      '-4 -6 -A -a -C -f -G -g -K -k -M -N -n -q -s -T -t -V -v -X -x -Y -y -tt',
    ),
    own: 1,
    isLine: true,
  },
  poetry: { syntax: syntax('-C --directory -P --project', '-q -v -n'), commands: ['run'] },
  pipenv: { syntax: none, commands: ['run'] },
  pdm: { syntax: syntax('-p --project -e --env-file', '-s --site-packages'), commands: ['run'] },
};
