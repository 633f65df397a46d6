import { describe, expect, it } from 'vitest';
import { type Outcome } from './refresh.ts';
import { progressLine, refreshSummary } from './refresh-report.ts';

const outcome = (file: string, state: Outcome['state']): Outcome => ({ file, state, detail: `${file} detail` });

describe('progressLine', () => {
  it('grows from empty to full', () => {
    expect(progressLine(1, 100, outcome('a', 'same'))).toBe('[....................] 1/100 a: same: a detail');
    expect(progressLine(50, 100, outcome('a', 'same'))).toContain('[##########..........] 50/100');
    expect(progressLine(100, 100, outcome('a', 'same'))).toContain('[####################]');
  });
});

describe('refreshSummary', () => {
  it('names what changed and failed, and counts all', () => {
    expect(refreshSummary([outcome('a', 'failed'), outcome('b', 'same'), outcome('c', 'changed')])).toEqual([
      'changed: c: c detail',
      'failed: a: a detail',
      '3 captures: 1 the same, 1 changed, 1 failed',
    ]);
  });
});
