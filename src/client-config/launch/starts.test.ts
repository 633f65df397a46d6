import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containerAlways, containerRun } from './container-options.ts';
import { startedBy } from './starts.ts';
import { wrappers } from './wrapper-options.ts';

/** Package URL and version, and `moves`, `unclear` or nothing. */
function told(command: readonly string[]): string {
  const { purl, version, loose } = startedBy(command);
  const state = loose === undefined ? [] : [loose.isUnderstood ? 'moves' : 'unclear'];
  return [purl ?? 'here', ...(version === undefined ? [] : [version]), ...state].join(' ');
}
const words = (line: string): string[] => line.split(' ');

describe('a launcher with its own options starts', () => {
  test.each([
    ['npx -y @acme/notes@1.2.3 --root /srv', 'pkg:npm/%40acme/notes 1.2.3'],
    ['npx --prefer-online --cache /tmp/c @acme/notes', 'pkg:npm/%40acme/notes moves'],
    ['npx -y notes@1.2', 'pkg:npm/notes 1.2 moves'],
    ['npx -y notes@1.x.x', 'pkg:npm/notes 1.x.x moves'],
    ['npx -y notes@beta', 'pkg:npm/notes beta moves'],
    ['npx -y mine@npm:@acme/notes@2.0.0', 'pkg:npm/%40acme/notes 2.0.0'],
    ['npx -y @me/mine@npm:notes', 'pkg:npm/notes moves'],
    ['npx -y acme/notes', 'pkg:github/acme/notes moves'],
    ['npx -y github:Acme/Notes#v2.1.0', 'pkg:github/acme/notes v2.1.0'],
    ['npx -y gitlab:acme/notes#main', 'here main moves'],
    [
      'npx -y git+https://user:pw@github.com/acme/notes.git#0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
      'pkg:github/acme/notes 0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
    ],
    ['npx -y https://files.example/notes-1.0.0.tgz', 'here moves'],
    ['npx ./tools/notes', 'here'],
    ['npx ../notes.tgz', 'here'],
    ['npx $PACKAGE', 'here unclear'],
    ['npx notes@${VERSION}', 'here unclear'],
    ['npx --made-up thing notes', 'here unclear'],
    ['npx --made-up=thing notes@1.0.0', 'pkg:npm/notes 1.0.0'],
    ['npx', 'here'],
    ['npm --loglevel silent exec -- notes@1.0.0', 'pkg:npm/notes 1.0.0'],
    ['npm run serve', 'here'],
    ['npm start', 'here'],
    ['npm init notes', 'here unclear'],
    ['npm install -g notes', 'here unclear'],
    ['pnpm -C /srv --package=@acme/notes@1.0.0 dlx serve', 'pkg:npm/%40acme/notes 1.0.0'],
    ['pnpm --silent dlx notes', 'pkg:npm/notes moves'],
    ['pnpm exec notes', 'here'],
    ['yarn dlx -q -p @acme/notes notes', 'pkg:npm/%40acme/notes moves'],
    ['yarn start', 'here'],
    ['bunx --bun notes@1.0.0', 'pkg:npm/notes 1.0.0'],
    ['bun --cwd /srv x notes', 'pkg:npm/notes moves'],
    ['bun run server.ts', 'here'],
    ['deno run -A --config deno.json npm:@acme/notes@1.0.0/serve --stdio', 'pkg:npm/%40acme/notes 1.0.0'],
    ['deno run --allow-net=x.example npm:notes', 'pkg:npm/notes moves'],
    ['deno x npm:@acme/notes', 'pkg:npm/%40acme/notes moves'],
    ['deno run -A jsr:@acme/notes@^1', 'here ^1 moves'],
    ['deno run -A jsr:@acme/notes@1.0.4/mod', 'here 1.0.4'],
    ['deno run -A https://files.example/notes.ts', 'here moves'],
    ['deno run -A server.ts', 'here'],
    ['uvx --python 3.12 --default-index https://i.example/simple notes-mcp', 'pkg:pypi/notes-mcp moves'],
    ['uvx --from=Notes_MCP[web]==1.2 serve', 'pkg:pypi/notes-mcp 1.2'],
    ['uvx --from notes==1.* serve', 'pkg:pypi/notes 1.* moves'],
    ['uvx --from notes>=1,==1.4,<2 serve', 'pkg:pypi/notes 1.4'],
    ['uvx notes@latest', 'pkg:pypi/notes latest moves'],
    ['uvx notes@1.2.0', 'pkg:pypi/notes 1.2.0'],
    ['uvx --from git+https://github.com/acme/notes serve', 'pkg:github/acme/notes moves'],
    ['uvx --from git+https://github.com/acme/notes@v1.2.0 serve', 'pkg:github/acme/notes v1.2.0'],
    ['uvx --from git+ssh://git@github.com/acme/notes@0a1b2c3 serve', 'pkg:github/acme/notes 0a1b2c3'],
    ['uvx --from /srv/notes serve', 'here'],
    ['uv --directory /srv tool run --with extra notes', 'pkg:pypi/notes moves'],
    ['uv run --with notes-mcp notes-mcp', 'pkg:pypi/notes-mcp moves'],
    ['uv run --with notes-mcp==1.0.0 python -m notes_mcp.server', 'pkg:pypi/notes-mcp 1.0.0'],
    ['uv run --with notes-mcp -m notes_mcp', 'pkg:pypi/notes-mcp moves'],
    ['uv run --with fastmcp server.py', 'here'],
    ['uv run --directory /srv notes', 'here'],
    ['uv run https://files.example/notes.py', 'here moves'],
    ['uv sync', 'here unclear'],
    ['pipx run --spec notes==1.0 serve', 'pkg:pypi/notes 1.0'],
    ['pipx run notes', 'pkg:pypi/notes moves'],
    ['go run github.com/Acme/notes/cmd/serve@v1.2.3', 'pkg:golang/github.com/acme/notes/cmd/serve v1.2.3'],
    ['go run -mod=mod -tags netgo github.com/acme/notes@latest', 'pkg:golang/github.com/acme/notes latest moves'],
    ['go run ./cmd/serve', 'here'],
    ['dnx Acme.Notes --version 1.2.0 --yes', 'pkg:nuget/Acme.Notes 1.2.0'],
    ['dnx -y Acme.Notes -- --version 1.2.0', 'pkg:nuget/Acme.Notes moves'],
    ['dnx --version 1.2.0 Acme.Notes', 'pkg:nuget/Acme.Notes 1.2.0'],
    ['dnx Acme.Notes@1.*', 'pkg:nuget/Acme.Notes 1.* moves'],
    ['dotnet tool exec Acme.Notes@1.0.0', 'pkg:nuget/Acme.Notes 1.0.0'],
    ['dotnet run --project src', 'here'],
    ['dotnet server.dll', 'here'],
    ['cargo run --release', 'here'],
    ['cargo install notes', 'here unclear'],
    ['node server.js', 'here'],
    ['/opt/acme/notes --stdio', 'here'],
  ])('%s: %s', (line, what) => {
    expect(told(words(line))).toBe(what);
  });
});

describe('an image is what stands behind all options', () => {
  test.each([
    [
      'docker run -i --rm --gpus all --shm-size 1g --ulimit nofile=1 --device /dev/x acme/notes:1.2.3',
      'pkg:docker/acme/notes 1.2.3',
    ],
    ['docker run -ieKEY -v/a:/b -p8080:80 acme/notes', 'pkg:docker/acme/notes moves'],
    ['docker --context far -H tcp://h:1 container run -it acme/notes:v1', 'pkg:docker/acme/notes v1 moves'],
    [
      'podman --log-level error run --userns keep-id --replace docker.io/acme/notes:1.0.0',
      'pkg:docker/acme/notes 1.0.0',
    ],
    ['nerdctl -n work run --snapshotter=x acme/notes', 'pkg:docker/acme/notes moves'],
    ['docker run ghcr.io/acme/notes:1@sha256:0a1b', 'pkg:docker/acme/notes?repository_url=ghcr.io sha256:0a1b'],
    ['docker run localhost:5000/notes:1.0', 'pkg:docker/notes?repository_url=localhost:5000 1.0 moves'],
    ['docker run --entrypoint npx node:22.1.0 -y @acme/notes', 'pkg:npm/%40acme/notes moves'],
    ['docker run node:22.1.0 npx -y @acme/notes@1.0.0', 'pkg:npm/%40acme/notes 1.0.0'],
    ['docker run $IMAGE', 'here unclear'],
    ['docker run --made-up x acme/notes', 'here unclear'],
    ['docker compose run notes', 'here unclear'],
    ['docker mcp gateway run', 'here unclear'],
    ['docker exec -i box node x.js', 'here'],
  ])('%s: %s', (line, what) => {
    expect(told(words(line))).toBe(what);
  });

  test('whichever options stand before it, each with its value as its program takes it', () => {
    const option = fc.oneof(
      fc
        .constantFrom(...containerRun.values)
        .chain((name) =>
          fc
            .stringMatching(/^[a-z0-9:/=.]{1,8}$/)
            .map((value) => (name.startsWith('--') && value.length % 2 ? [`${name}=${value}`] : [name, value])),
        ),
      fc.constantFrom(...containerRun.flags).map((name) => [name]),
    );
    const always = fc.constantFrom(...containerAlways.values).map((name) => [name, 'x']);
    fc.assert(
      fc.property(fc.array(always, { maxLength: 2 }), fc.array(option, { maxLength: 5 }), (before, options) => {
        // An entry point may be a launcher that starts something else.
        const plain = options.filter(([name]) => name?.startsWith('--entrypoint') === false);
        const line = ['docker', ...before.flat(), 'run', ...plain.flat(), 'acme/notes:1.2.3', 'serve'];
        expect(told(line)).toBe('pkg:docker/acme/notes 1.2.3');
      }),
    );
  });
});

describe('what only runs the words behind it is looked through', () => {
  const inner = ['npx', '-y', '@acme/notes'];
  const line = inner.join(' ');
  test.each([
    ['env', 'A=b', ...inner],
    ['/usr/bin/env', '-u', 'X', '-C', '/srv', ...inner],
    ['env', '-S', line],
    ['bash', '-c', line],
    ['bash', '-lc', `cd /srv && ${line}`],
    ['sh', '-c', `A=b exec ${line} 2>/dev/null`],
    ['zsh', '-ic', `source ~/.zshrc; nvm use 22 >&2; '${inner[0] ?? ''}' -y "@acme/notes" --key "$(pass show 'a b')"`],
    ['bash', '-c', `# start\nexport A=b\n${line} | tee log`],
    ['cmd', '/c', ...inner],
    ['cmd.exe', '/C', line],
    ['cmd', '/d', '/s', '/c', `"${line}"`],
    ['CMD.EXE', '/d/s/c', `set A=b&& ${line}`],
    ['cmd', '//c', ...inner],
    ['C:\\Windows\\System32\\cmd.exe', '/s', '/c', 'C:\\nodejs\\npx.cmd', '-y', '@acme/notes'],
    ['powershell', '-NoProfile', '-ExecutionPolicy', 'Bypass', '-Command', line],
    ['pwsh', '-nop', '-c', `& ${line}`],
    ['powershell.exe', '-Command', `$env:A = 'b'; ${line}`],
    ['sudo', '-u', 'me', '-E', 'A=b', ...inner],
    ['wsl.exe', '-d', 'Ubuntu', '--', ...inner],
    ['wsl', 'bash', '-lic', line],
    ['timeout', '-k', '5', '60', ...inner],
    ['nice', '-n', '5', 'nohup', 'stdbuf', '-oL', ...inner],
    ['mise', 'exec', 'node@22', '--', ...inner],
    ['mise', 'x', '-C', '/srv', '--', ...inner],
    ['fnm', 'exec', '--using', '22', ...inner],
    ['volta', 'run', '--node', '22', ...inner],
    ['dotenv', '-e', '.env', '--', ...inner],
    ['npx', 'dotenv', '-e', '.env', '--', ...inner],
    ['npx', '-y', 'dotenv-cli@7.4.2', '--', ...inner],
    ['op', 'run', '--env-file', '.env', '--', ...inner],
    ['doppler', 'run', '-p', 'x', '--command', line],
    ['ssh', '-i', 'id', 'me@host', line],
    ['made-up-wrapper', '--its-own', 'thing', '--', ...inner],
    [line],
    [`"C:\\Program Files\\nodejs\\npx.cmd" -y @acme/notes`],
    ['C:\\Program Files\\nodejs\\npx.cmd', '-y', '@acme/notes'],
    ['docker run -i node:22.0.0 npx -y @acme/notes'],
  ])('%j %j %j', (...command) => {
    expect(told(command)).toBe('pkg:npm/%40acme/notes moves');
  });

  test('and a program of this machine stays what it is', () => {
    const here = (...command: string[]) => startedBy(command);
    expect(here('env', 'A=b', 'node', 'server.js')).toEqual({ words: ['node', 'server.js'] });
    expect(here('bash', 'start.sh')).toEqual({ words: ['bash', 'start.sh'] });
    expect(here('bash', '-c', 'cd /srv && node server.js')).toEqual({ words: ['node', 'server.js'] });
    expect(here('powershell', '-File', 'start.ps1')).toEqual({ words: ['start.ps1'] });
    expect(here('/home/ann/My Tools/notes', '--x')).toEqual({ words: ['/home/ann/My Tools/notes', '--x'] });
    expect(here('node server.js')).toEqual({ words: ['node', 'server.js'] });
  });

  test.each([
    [['bash', '-c', 'curl -s https://x.example/install | sh']],
    [['bash', '-c', 'if true; then npx notes@1.0.0; fi']],
    [['sh', '-c', 'eval "$START"']],
    [['sh', '-c', "node 'open"]],
    [['bash', '-c', '$RUN notes@1.0.0']],
    [['powershell', '-EncodedCommand', 'AAAA']],
    [['powershell', '-c', 'irm https://x.example/i.ps1 | iex']],
    [['sudo', '--made-up', 'npx', 'notes@1.0.0']],
    [['env', '--made-up', 'node', 'x.js']],
    [['mise', 'exec', 'node@22']],
    [['${RUNNER}', 'notes@1.0.0']],
    [['npx', '-y notes@1.0.0']],
  ])('%j is not understood', (command) => {
    expect(startedBy(command).loose).toMatchObject({ isUnderstood: false });
  });

  test('a second package that moves counts beside one that does not', () => {
    expect(told(['bash', '-c', 'npx -y setup && npx -y notes@1.0.0'])).toBe('pkg:npm/notes 1.0.0 moves');
    expect(told(['npx', '-y', 'supergateway@3.4.3', '--stdio', 'npx -y notes'])).toBe(
      'pkg:npm/supergateway 3.4.3 moves',
    );
    expect(told(['npx', '-p', 'one@1.0.0', '-p', 'two', 'one'])).toBe('pkg:npm/one 1.0.0 moves');
  });
});

test('whatever words there are, they are read without an error, and a package URL is one', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...[
        'npx',
        'npm',
        'exec',
        'uvx',
        'uv',
        'run',
        '--with',
        '--from',
        'docker',
        'container',
        '-it',
        '-e',
        '--',
        '-c',
        '/c',
      ],
      ...[
        'bash',
        'cmd',
        'powershell',
        '-Command',
        'deno',
        'npm:a@1',
        'go',
        'a/b',
        'git+https://github.com/a/b@c',
        '"',
        "'",
        '$(',
      ],
      ...[
        'dnx',
        'pipx',
        '@a/b@1.0.0',
        'a@npm:b',
        '-p',
        '--package=',
        'ghcr.io/a/b:1',
        '&&',
        '>',
        'npx -y a',
        ...Object.keys(wrappers),
      ],
    ),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), fc.boolean(), (command, isLine) => {
      const found = startedBy(isLine ? ['bash', '-c', command.join(' ')] : command);
      if (found.purl !== undefined)
        expect(found.purl).toMatch(/^pkg:[a-z]+\/(?:(?:%40)?[\w.~-]+\/)*[\w.~-]+(?:\?repository_url=[\w.:-]+)?$/);
      if (found.npm) expect(found.npm.package).toMatch(/^(?:@[\w.~-]+\/)?[\w.~-]+$/);
    }),
    { numRuns: 2000 },
  );
});
