import { cp } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { askWithDummies, type Lent } from './ask-with-dummies.ts';
import { defaultLimits } from './limits.ts';
import { canIsolate } from './sandbox.ts';
import { letEveryoneWrite, withWorkspace } from './workspace.ts';

const fixtures = path.resolve(import.meta.dirname, '../../tests/fixtures/servers');
const limits = { ...defaultLimits, attempts: 3 };

const ask = (fixture: string): Promise<Lent> =>
  withWorkspace(async (workspace) => {
    await cp(fixtures, path.join(workspace, 'servers'), { recursive: true });
    await letEveryoneWrite(path.join(workspace, 'servers'));
    const program = `servers/${fixture}.mjs`;
    return askWithDummies(
      { workspace, program, args: [], variables: [], network: false, withoutAddons: false },
      limits,
    );
  });

const description = ({ answer }: Lent): unknown => answer.ok && answer.listing.tools[0]?.['description'];

describe('askWithDummies', () => {
  it('learns the variables a server demands, one start after the other', async () => {
    const lent = await ask('demands-variables');
    expect(lent.variables).toEqual(['FIXTURE_API_KEY', 'FIXTURE_BASE_URL']);
    expect(description(lent)).toBe('https://dummy.invalid');
  });

  it('gives up on a server that always wants more', async () => {
    const lent = await ask('demands-ever-more');
    expect(lent.answer).toMatchObject({ ok: false, reason: expect.stringContaining('FIXTURE_NUMBER_2') as string });
    expect(lent.variables).toEqual(['FIXTURE_NUMBER_0', 'FIXTURE_NUMBER_1']);
  });

  it('starts a server without its native add-on', async () => {
    const lent = await ask('needs-an-addon');
    expect(lent.answer.ok).toBe(true);
    expect(lent.withoutAddons).toBe(true);
  });

  it('starts a server that writes beside its own code', async () => {
    expect((await ask('writes-beside-its-code')).answer.ok).toBe(true);
  });

  it.runIf(canIsolate())('starts a server that listens on the port that it is lent', async () => {
    expect((await ask('listens-on-its-port')).answer.ok).toBe(true);
  });

  it('shows a server an empty home and next to no environment', async () => {
    const lent = await ask('tells-its-surroundings');
    const seen = JSON.parse(String(description(lent))) as Record<string, unknown>;
    expect(seen['home']).toEqual([]);
    expect(seen['variables']).toEqual(expect.arrayContaining(['HOME', 'LANG', 'NODE_OPTIONS', 'PATH', 'TZ']));
    expect(
      (seen['variables'] as string[]).filter((name) => !['PWD', 'OLDPWD', '_', 'SHLVL'].includes(name)),
    ).toHaveLength(5);
  });

  it('runs it as nobody, and without a network where it can', async () => {
    const lent = await ask('tells-its-surroundings');
    const seen = JSON.parse(String(description(lent))) as Record<string, unknown>;
    expect(seen['user']).toBe(process.getuid?.() === 0 ? 65_534 : process.getuid?.());
    expect(lent.network).toBe(!canIsolate());
    expect((seen['networks'] as string[]).every((name) => name === 'lo') || lent.network).toBe(true);
  });
});
