import { describe, expect, it } from 'vitest';
import { madeUpAttack } from '../../../tests/made-up-attack.ts';
import { type Incident } from '../../manifest/incident.ts';
import { urlsUnder } from '../../urls.ts';
import { incidentList, incidentPatterns } from './incident-list.ts';

const incident = (id: string, date: string): Incident => ({
  ...{ id, date, kind: 'incident', title: `What happened in ${id}`, mcp: true, reported: false },
  ...{ fact: 'A fact that is long enough for the schema to accept it.', sources: ['https://example.org/'] },
});
const [old, month, fresh] = [incident('old', '2025-04'), incident('month', '2026-02'), incident('fresh', '2026-02-26')];
const attacks = [
  madeUpAttack({ slug: 'theft', title: 'Theft', incidents: [fresh, old] }),
  madeUpAttack({ slug: 'loop', title: 'Loop' }),
  madeUpAttack({ slug: 'leak', title: 'Leak', incidents: [old, month] }),
];
const urls = urlsUnder('/x/');

describe('incidentList', () => {
  it('has each incident once, the newest first, with every pattern that cites it', () => {
    const list = incidentList(attacks, urls);
    expect(list.map(({ id }) => id)).toEqual(['fresh', 'month', 'old']);
    expect(list[2]?.patterns).toEqual([
      { slug: 'theft', title: 'Theft', url: '/x/attacks/theft/' },
      { slug: 'leak', title: 'Leak', url: '/x/attacks/leak/' },
    ]);
  });
});

describe('incidentPatterns', () => {
  it('leaves out patterns without an incident, and orders each one’s own by date', () => {
    expect(incidentPatterns(attacks, urls).map(({ slug, incidents }) => [slug, incidents.map(({ id }) => id)])).toEqual(
      [
        ['theft', ['fresh', 'old']],
        ['leak', ['month', 'old']],
      ],
    );
  });
});
