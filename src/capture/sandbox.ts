import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { dummyValue } from './dummy-value.ts';
import { type Limits } from './limits.ts';
import { nativeAddonFile } from './native-addons.ts';

/** Everything `spawn` needs to start a server. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** The unprivileged user to run as; absent when this process is itself unprivileged or `file` drops the rights. */
  readonly user?: number;
  /** Whether the server can reach the network. */
  readonly network: boolean;
}

/** How a server is to be started; `program` is relative to the workspace. */
export interface Start {
  readonly workspace: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Names of variables to set to dummy values. */
  readonly variables: readonly string[];
  /** Whether the operator lets the server reach the network. */
  readonly network: boolean;
  /** Replace native add-ons that are not built, see `native-addons.ts`. */
  readonly withoutAddons: boolean;
}

/** Id of `nobody` on Linux and the BSDs. */
const nobody = 65_534;
const systemPath = '/usr/local/bin:/usr/bin:/bin';

/** Where an isolated server finds its workspace: the same on every machine, since some servers print their folder in descriptions. */
const inside = '/mnt';

/**
 * Runs as process 1 of its own process namespace and stays root there, so that nothing the server starts outlives it.
 * The server gets the workspace, a home and a temporary folder in memory, and a loopback interface; `$0` is the workspace.
 */
const enter = (ports: string): string => `
mount --bind "$0" ${inside} &&
mount -t tmpfs -o mode=0777,size=256m tmpfs ${inside}/home &&
mount -t tmpfs -o mode=1777,size=256m tmpfs /tmp &&
cd ${inside}/home || exit 126
ip link set lo up 2>/dev/null
${ports}
setpriv --reuid=${String(nobody)} --regid=${String(nobody)} --clear-groups --no-new-privs -- "$@"
exit $?`;

/** In a network of its own a server may listen wherever it is told to, as on the port 1 of dummy values. */
const anyPort = 'echo 0 >/proc/sys/net/ipv4/ip_unprivileged_port_start 2>/dev/null';

const namespaces = ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];

const isRoot = (): boolean => process.getuid?.() === 0;

/** True when this machine lets us give a server namespaces of its own: Linux, root, `unshare` and `setpriv`. */
export function canIsolate(): boolean {
  if (!isRoot()) return false;
  const probe = [...namespaces, '--net', '--', 'setpriv', `--reuid=${String(nobody)}`, '--clear-groups', '--', 'true'];
  return spawnSync('unshare', probe, { timeout: 10_000 }).status === 0;
}

function environment(root: string, start: Start, limits: Limits): Record<string, string> {
  const preload = start.withoutAddons ? ` --require=${root}/${nativeAddonFile}` : '';
  return {
    PATH: `${root}/bin:${systemPath}`,
    HOME: `${root}/home`,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    NODE_OPTIONS: `--max-old-space-size=${String(limits.heapMiB)}${preload}`,
    ...Object.fromEntries(start.variables.map((name) => [name, dummyValue(name)])),
  };
}

/** The command that starts a server: isolated where the machine allows it, else as `nobody` (as root) or as ourselves. */
export function launch(start: Start, isolated: boolean, limits: Limits): Launch {
  if (isolated) {
    const net = start.network ? [] : ['--net'];
    const program = path.posix.join(inside, start.program);
    return {
      file: 'unshare',
      args: [
        ...namespaces,
        ...net,
        '--',
        'sh',
        '-c',
        enter(start.network ? '' : anyPort),
        start.workspace,
        program,
        ...start.args,
      ],
      env: environment(inside, start, limits),
      cwd: '/',
      network: start.network,
    };
  }
  const plain = {
    file: path.join(start.workspace, start.program),
    args: start.args,
    env: environment(start.workspace, start, limits),
    cwd: path.join(start.workspace, 'home'),
    network: true,
  };
  return isRoot() ? { ...plain, user: nobody } : plain;
}
