import { describe, expect, it } from 'vitest';
import { changesBetween, changesLine, isUnchanged } from './changes.ts';

const tool = (name: string, description = '') => ({ name, description });

describe('changesBetween', () => {
  it('tells added, removed, changed and same apart', () => {
    const changes = changesBetween([tool('a'), tool('b'), tool('c')], [tool('c'), tool('b', 'new'), tool('d')]);
    expect(changes).toEqual({ added: ['d'], removed: ['a'], changed: ['b'], same: 1 });
    expect(changesLine(changes)).toBe('1 added (d), 1 removed (a), 1 changed (b), 1 the same');
  });

  it('does not mind the order of tools or of keys', () => {
    const changes = changesBetween([tool('a'), tool('b')], [{ description: '', name: 'b' }, tool('a')]);
    expect(isUnchanged(changes)).toBe(true);
  });

  it('sees a change in either of two tools of one name', () => {
    expect(changesBetween([tool('a'), tool('a', 'x')], [tool('a'), tool('a', 'y')]).changed).toEqual(['a']);
  });

  it('keeps its line short', () => {
    const line = changesLine(
      changesBetween(
        [],
        Array.from({ length: 9 }, (_, index) => tool(`t${String(index)}`)),
      ),
    );
    expect(line).toBe('9 added (t0, t1, t2, t3, t4, …), 0 the same');
  });
});
