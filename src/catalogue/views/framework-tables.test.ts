import { expect, it } from 'vitest';
import { madeUpAttack } from '../../../tests/made-up-attack.ts';
import { cataloguePath } from '../catalogue-path.ts';
import { readFrameworks } from '../read-frameworks.ts';
import { urlsUnder } from '../../urls.ts';
import { attack } from '../../manifest/prose.ts';
import { frameworkTables } from './framework-tables.ts';

const { opens } = attack.parse({
  ...{ title: 'Made up', summary: 'A pattern that exists only for a test of framework ids.', order: 1 },
  opens: [{ signals: ['url'], because: 'an argument names an address' }],
  frameworks: [{ framework: 'cwe', id: 'CWE-918' }],
  evidence: [
    { kind: 'research', date: '2025', fact: 'A fact that is long enough for the schema.', source: 'https://x.y/' },
  ],
});

it('tells for each id what it means, which patterns and rules stand behind it, and how many tools', () => {
  const frameworks = [{ framework: 'cwe' as const, id: 'CWE-918' }];
  const attacks = [madeUpAttack({ slug: 'ssrf', opens, frameworks }), madeUpAttack({ slug: 'other', frameworks })];
  const tools = [{ attacks: ['ssrf', 'other'] }, { attacks: ['other'] }, { attacks: [] }];
  const rules = [
    { id: 'takes-a-free-url', title: 'Takes a free URL', claims: 'signal:url' as const },
    { id: 'deletes-records', title: 'Deletes records', claims: 'Destructive' as const },
  ];
  const sections = frameworkTables(readFrameworks(cataloguePath()), attacks, tools, rules, urlsUnder('/'));
  const cwe = sections.find(({ id }) => id === 'cwe');
  const row = cwe?.rows.find(({ id }) => id === 'CWE-918');
  expect(row).toMatchObject({ name: 'Server-Side Request Forgery (SSRF)', tools: 2 });
  expect(row?.meaning).not.toBe('');
  expect(row?.patterns.map(({ toolsUrl, tools: count }) => [toolsUrl, count])).toEqual([
    ['/attacks/ssrf/#tools', 1],
    ['/attacks/other/#tools', 2],
  ]);
  expect(row?.rules).toEqual([{ title: 'Takes a free URL', url: '/rules/takes-a-free-url/' }]);
  expect(cwe?.rows.find(({ id }) => id === 'CWE-22')).toMatchObject({ patterns: [], rules: [], tools: 0 });
  expect(sections.map(({ id }) => id)).toEqual(expect.arrayContaining(['owasp-llm', 'owasp-asi', 'atlas', 'cwe']));
});
