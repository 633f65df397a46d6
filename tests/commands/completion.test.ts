import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { allCommands } from '../../src/cli/command.ts';
import { commands as registry } from '../../src/cli/commands.ts';
import { shellScripts } from '../../src/cli/completion/shell-scripts.ts';
import { run } from './run.ts';

const commands = await allCommands({ commands: registry });
const program = { name: 'tool-risk', version: '1.0.0', about: '', commands };
/** Options whose values are known. */
const closed = commands.flatMap(({ id, options }) =>
  Object.entries(options).flatMap(([name, { choices, offers }]) => {
    const values = choices ?? offers;
    return values ? [{ id, name, values }] : [];
  }),
);
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

describe.runIf(has('bash'))('bash', () => {
  let script = '';
  beforeAll(() => {
    const { code, out } = run('completion', ['bash']);
    expect(code).toBe(0);
    script = out;
  });
  /** What bash would offer for a line whose last word is being typed. */
  function offered(...words: string[]): string[] {
    const line = words.map((word) => `'${word}'`).join(' ');
    const ask = `COMP_WORDS=(${line}); COMP_CWORD=${String(words.length - 1)}; _tool_risk; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', `${script}\n${ask}`], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').filter(Boolean).sort();
  }

  test('offers commands, options, values and files', () => {
    expect(offered('tool-risk', '')).toEqual([...commands.map(({ id }) => id), '--help', '--version'].sort());
    expect(offered('tool-risk', 'po')).toEqual(['policy']);
    expect(offered('tool-risk', 'scan', '--fo')).toEqual(['--format']);
    expect(offered('tool-risk', 'scan', '--format', '')).toEqual(['json', 'table']);
    expect(offered('tool-risk', 'policy', '--profile', 'st')).toEqual(['strict']);
    expect(offered('tool-risk', 'classify', 'packag')).toEqual(['package-lock.json', 'package.json']);
    expect(offered('tool-risk', 'verify', '--catalog', 'cat')).toEqual(['catalog']);
    expect(offered('tool-risk', 'mcp', '--catalog', 'cat')).toEqual(['catalog']);
    expect(offered('tool-risk', 'completion', '')).toEqual(['bash', 'fish', 'zsh']);
  });

  test('offers every value of an option that has some, with a blank or “=” before it', () => {
    for (const { id, name, values } of closed) {
      expect(offered('tool-risk', id, `--${name}`, '')).toEqual(values.toSorted());
      expect(offered('tool-risk', id, `--${name}`, '=')).toEqual(values.toSorted());
      const [first = ''] = values;
      expect(offered('tool-risk', id, `--${name}`, '=', first)).toContain(first);
    }
  });

  test('offers servers of the catalogue in the working folder where one is meant', () => {
    const [owner = ''] = readdirSync('catalog/servers').sort();
    const servers = readdirSync(`catalog/servers/${owner}`).map((server) => `${owner}/${server}`);
    expect(offered('tool-risk', 'verify', '--server', `${owner}/`)).toEqual(servers.sort());
    expect(offered('tool-risk', 'policy', `${owner}/`)).toEqual(servers);
  });
});

describe.runIf(has('fish'))('fish', () => {
  const offered = (line: string): string[] => {
    const script = `${shellScripts.fish(program)}\ncomplete -C '${line}'`;
    const { stdout } = spawnSync('fish', ['--no-config', '-c', script], { encoding: 'utf8' });
    return stdout
      .split('\n')
      .flatMap((one) => one.split('\t')[0] ?? [])
      .filter(Boolean)
      .sort();
  };

  test('offers every value of an option that has some, and servers where one is meant', () => {
    for (const { id, name, values } of closed) expect(offered(`tool-risk ${id} --${name} `)).toEqual(values.toSorted());
    const [owner = ''] = readdirSync('catalog/servers').sort();
    expect(offered(`tool-risk verify --server ${owner}/`)).toEqual(
      readdirSync(`catalog/servers/${owner}`)
        .map((server) => `${owner}/${server}`)
        .sort(),
    );
  });
});

describe.runIf(has('zsh'))('zsh', () => {
  /** What a terminal shows after a line and two tabs. */
  function shown(line: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'completion-'));
    writeFileSync(join(folder, 'script'), shellScripts.zsh(program));
    const terminal = `
      zmodload zsh/zpty; zpty z zsh -f -i
      zpty -w z "PS1=; autoload -U compinit; compinit -u -D; source ${folder}/script; LISTMAX=1000; echo RE''ADY"
      zpty -r z line '*READY*'
      zpty -w -n z ${JSON.stringify(line)}$'\t\t'; sleep 1
      zpty -w -n z $'\x15'"echo D''ONE"$'\n'
      zpty -r z out '*DONE*'; print -r -- "$out"; zpty -d z`;
    const { stdout } = spawnSync('zsh', ['-f', '-c', terminal], { encoding: 'utf8', timeout: 30_000 });
    rmSync(folder, { recursive: true });
    return stdout;
  }

  test('offers values of options', () => {
    for (const line of ['tool-risk scan --fail-on=', 'tool-risk scan --fail-on ', 'tool-risk scan --fail-on u'])
      expect(shown(line)).toMatch(/unknown\s+unpinned/);
  });
});

test.each(['bash', 'zsh', 'fish'] as const)('%s knows every command and option', (shell) => {
  const script = shellScripts[shell](program);
  for (const { id, options } of commands)
    for (const name of [id, ...Object.keys(options)]) expect(script).toMatch(new RegExp(`(?:--|-l |\\b)${name}\\b`));
  if (!has(shell)) return;
  const folder = mkdtempSync(join(tmpdir(), 'completion-'));
  writeFileSync(join(folder, 'script'), script);
  expect(spawnSync(shell, ['-n', join(folder, 'script')], { encoding: 'utf8' }).stderr).toBe('');
  rmSync(folder, { recursive: true });
});

test('an option that names its values in --help offers them', () => {
  for (const { id, options } of commands)
    for (const [name, { about, type }] of Object.entries(options))
      if (type === 'string' && /^(?:\w+, )*\w+ or \w+:/.test(about))
        expect([id, name, closed.some((one) => one.id === id && one.name === name)]).toEqual([id, name, true]);
});

test('a shell that is not known', () => {
  const { code, err } = run('completion', ['tcsh']);
  expect([code, err]).toEqual([2, 'tcsh: no shell that is known here; expected bash, zsh or fish\n']);
});
