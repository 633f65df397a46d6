import { describe, expect, it } from 'vitest';
import { type CatalogueIndex } from '../../record.ts';
import { firstAndLast, versionSpreads } from './risk-over-versions.ts';

const spread = (low: number, critical: number) => ({ low, medium: 0, high: 0, critical });
const step = (server: string, from: string, to: string, before: [number, number], after: [number, number]) =>
  ({
    server,
    from,
    to,
    risks: { before: spread(...before), after: spread(...after) },
    withoutSchemas: { before: false, after: false },
  }) as unknown as CatalogueIndex['changes'][number];

const mail = [step('a/mail', '1', '2', [2, 0], [3, 1]), step('a/mail', '2', '3', [3, 1], [4, 4])];
const maps = step('a/maps', '7', '8', [1, 0], [1, 1]);

describe('versionSpreads', () => {
  it('has one row a version, oldest first, with bars beside the fullest', () => {
    const rows = versionSpreads(mail);
    expect(rows.map(({ label, tools }) => [label, tools])).toEqual([
      ['1', 2],
      ['2', 4],
      ['3', 8],
    ]);
    const length = (index: number) => rows[index]?.stretches.reduce((sum, { share }) => sum + share, 0);
    expect([0, 1, 2].map(length)).toEqual([25, 50, 100]);
    expect(rows[2]?.stretches.map(({ risk, start, share }) => [risk, start, share])).toEqual([
      ['critical', 0, 50],
      ['low', 50, 50],
    ]);
  });

  it('says of which version the capture holds no input schemas', () => {
    const history = mail.map((one, index) => ({ ...one, withoutSchemas: { before: index === 0, after: false } }));
    expect(versionSpreads(history).map(({ label }) => label)).toEqual(['1 (no input schemas)', '2', '3']);
  });

  it('is empty without history', () => expect(versionSpreads([])).toEqual([]));
});

describe('firstAndLast', () => {
  it('adds up the earliest and the newest versions of all servers, in whatever order the steps come', () => {
    const { servers, rows } = firstAndLast([maps, ...mail.toReversed()]);
    expect(servers).toBe(2);
    expect(rows.map(({ risks: { low, critical } }) => [low, critical])).toEqual([
      [3, 0],
      [5, 5],
    ]);
  });

  it('leaves out captures without input schemas', () => {
    const files = { ...step('a/files', '1', '2', [9, 0], [0, 9]), withoutSchemas: { before: true, after: false } };
    expect(firstAndLast([files, maps])).toEqual(firstAndLast([maps]));
  });

  it('is empty without history', () => expect(firstAndLast([])).toEqual({ servers: 0, rows: [] }));
});
