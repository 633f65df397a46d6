import { expect, test } from 'vitest';
import { reportTable } from './build-report.ts';

test('a report has a line for each phase, numbers below each other', () => {
  const phases = [
    { phase: 'compile', items: 8843, unit: 'tools', seconds: 14.22, peakMb: 1053 },
    { phase: 'bundle (kept)', items: 1, unit: 'bundle', seconds: 0.01, peakMb: 1060 },
  ];
  expect(reportTable(phases)).toBe(
    [
      'phase                items  seconds  a second  peak MB',
      'compile        8,843 tools     14.2       622    1,053',
      'bundle (kept)     1 bundle      0.0              1,060',
    ].join('\n'),
  );
});
