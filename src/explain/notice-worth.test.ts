import { expect, test } from 'vitest';
import { noticeWorth } from './notice-worth.ts';

test('shares stand beside their counts', () => {
  const shown = noticeWorth({
    by: 'A reader',
    precision: [
      { of: 'tools of a registry', date: '2026-11-26', tools: 16604, fired: 8, right: 7 },
      { of: 'tools of a catalogue', date: '2026-11-26', tools: 20, fired: 0, right: 0 },
    ],
    firstSight: [{ of: 'texts of strangers', date: '2026-11-26', texts: 20, found: 15 }],
  });
  expect(shown.precision).toEqual([
    ['tools of a registry', '2026-11-26', '16,604', '8, 0.05 %', '7, 87.5 %'],
    ['tools of a catalogue', '2026-11-26', '20', '0, 0.00 %', 'none fired'],
  ]);
  expect(shown.firstSight).toEqual([['texts of strangers', '2026-11-26', '20', '15, 75.0 %', '53.1 to 88.8 %']]);
});
