import { describe, expect, it } from 'vitest';
import { madeUpAttack } from '../../../tests/made-up-attack.ts';
import { type Incident } from '../../manifest/incident.ts';
import { urlsUnder } from '../../urls.ts';
import { attackGroups, statusWords } from './attack-classes.ts';

const urls = urlsUnder('/');
const held = { id: 'data', label: 'Data', about: 'What gets out of where it was.' };
const incident = (kind: Incident['kind'], mcp: boolean): Incident => ({
  ...{ id: 'x', date: '2026', title: 'Something happened', fact: 'x', sources: [], reported: false },
  ...{ kind, mcp },
});

describe('attackGroups', () => {
  it('groups patterns by class in their order and counts the tools open to each', () => {
    const attacks = [
      madeUpAttack({ slug: 'leak', class: held, status: 'demonstrated' }),
      madeUpAttack({ slug: 'loop', class: undefined }),
      madeUpAttack({ slug: 'theft', class: held }),
    ];
    const tools = [{ attacks: ['leak', 'theft'] }, { attacks: ['leak'] }, { attacks: [] }];
    const groups = attackGroups(attacks, tools, urls);
    expect(
      groups.map(({ label, attacks: rows }) => [label, rows.map(({ url, tools: count }) => [url, count])]),
    ).toEqual([
      [
        'Data',
        [
          ['/attacks/leak/', 2],
          ['/attacks/theft/', 1],
        ],
      ],
      ['Patterns', [['/attacks/loop/', 0]]],
    ]);
    expect(groups[0]?.attacks[0]).toMatchObject({ status: 'Demonstrated', toolsUrl: '/attacks/leak/#tools' });
  });
});

describe('statusWords', () => {
  it('says of incidents that none of them went through MCP', () => {
    const status = 'in the wild';
    expect(statusWords({ status, incidents: [incident('incident', true)] })).toBe('Seen in the wild');
    expect(statusWords({ status, incidents: [incident('incident', false), incident('CVE', true)] })).toBe(
      'Seen in the wild, outside MCP',
    );
    expect(statusWords({ status: 'theoretical', incidents: [] })).toBe('Theoretical');
  });
});
