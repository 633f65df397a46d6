import { type RoundRecord } from '../src/record.ts';

/** A round that was never made, for tests. */
export const madeUpRound = (
  number: string,
  { strict = 0.8, size = 50, ...more }: { strict?: number; size?: number } & Partial<RoundRecord> = {},
): RoundRecord => ({
  number,
  date: '2026-11-25',
  seed: 7,
  size,
  drawn: 'Made up for a test.',
  by: 'A test',
  reader: 'model',
  measuredAt: { rules: '0123456789ab', siblings: false },
  firstSight: {
    strict,
    lenient: strict + (1 - strict) / 2,
    macroF1: 0.75,
    risk: 0.7,
    signalsF1: 0.65,
    dangerousCalledRead: { count: 1, of: 12 },
    confident: { count: 30, strict: 0.9, lenient: 0.9667 },
  },
  ...more,
});
