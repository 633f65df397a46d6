import { describe, expect, it } from 'vitest';
import { advisory } from './advisory.ts';

describe('advisory', () => {
  const good = {
    id: 'CVE-2025-6514',
    package: 'pkg:npm/made-up',
    affected: '< 1.3.0',
    tools: [],
    cwe: ['CWE-78'],
    published: '2025-07-09',
    summary: 'A crafted address makes the program run commands of the author of the address.',
    url: 'https://www.cve.org/CVERecord?id=CVE-2025-6514',
  };

  it('takes what is whole', () => {
    expect(advisory.parse(good)).toEqual(good);
  });

  it.each([
    ['a package URL with a version', { package: 'pkg:npm/mcp-remote@0.1.15' }, 'without version'],
    ['an id of another kind', { id: 'GHSA-q66q-fx2p-7w4m' }, 'CVE id'],
    ['an unknown key', { severity: 'high' }, 'severity'],
    ['a link that is no CVE record', { url: 'https://example.org/CVE-2025-6514' }, 'CVE record'],
  ])('refuses %s', (_, change, message) => {
    const result = advisory.safeParse({ ...good, ...change });
    expect(result.success).toBe(false);
    expect(result.error?.message).toContain(message);
  });
});
