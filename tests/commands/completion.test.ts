import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { allCommands } from '../../src/cli/command.ts';
import { commands as registry } from '../../src/cli/commands.ts';
import { shellScripts } from '../../src/cli/completion/shell-scripts.ts';
import { run } from './run.ts';

const commands = await allCommands({ commands: registry });
const program = { name: 'tool-risk', version: '1.0.0', about: '', commands };
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
  });
});

test.each(['bash', 'zsh', 'fish'] as const)('%s knows every command and option', (shell) => {
  const script = shellScripts[shell](program);
  for (const { id, options } of commands)
    for (const name of [id, ...Object.keys(options)]) expect(script).toMatch(new RegExp(`(?:--|-l |\\b)${name}\\b`));
  if (has(shell))
    expect(
      spawnSync(shell, shell === 'fish' ? ['--no-execute'] : ['-n'], { input: script, encoding: 'utf8' }).stderr,
    ).toBe('');
});

test('a shell that is not known', () => {
  const { code, err } = run('completion', ['tcsh']);
  expect([code, err]).toEqual([2, 'tcsh: no shell that is known here; expected bash, zsh or fish\n']);
});
