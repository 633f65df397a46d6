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

  it('writes names as what they are, on one line and told apart', () => {
    const wiped = 'list\u001b[31m';
    expect(changesLine(changesBetween([tool(wiped), tool('gone\n')], [tool(wiped, 'new')]))).toBe(
      '1 removed (gone\\n), 1 changed (list\\u001b[31m), 0 the same',
    );
    expect(changesLine(changesBetween([tool('notes')], [tool('Notes')]))).toBe(
      '1 added (Notes ⟨1: U+004E⟩), 1 removed (notes ⟨1: U+006E⟩), 0 the same',
    );
    expect(changesLine(changesBetween([], [tool('x'.repeat(100_000))])).length).toBeLessThan(200);
  });
});
