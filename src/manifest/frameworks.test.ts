import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frameworkLink, frameworks } from './frameworks.ts';

const source = parse(fs.readFileSync('catalog/taxonomy/frameworks.yaml', 'utf8')) as Record<string, unknown>;
const table = frameworks.parse(source);

describe('frameworkLink', () => {
  it.each([
    ['safe-mcp', 'SAFE-T1105', 'https://github.com/SAFE-MCP/safe-mcp/blob/main/techniques/SAFE-T1105/README.md'],
    ['atlas', 'AML.T0051.001', 'https://atlas.mitre.org/techniques/AML.T0051.001'],
    ['attack', 'T1485', 'https://attack.mitre.org/techniques/T1485/'],
    ['cwe', 'CWE-918', 'https://cwe.mitre.org/data/definitions/918.html'],
    ['owasp-mcp', 'MCP03:2025', 'https://owasp.org/www-project-mcp-top-10/'],
  ] as const)('links %s %s to its page', (framework, id, url) => {
    expect(frameworkLink(table, framework, id).url).toBe(url);
  });

  it('links ids without a page to the table of the framework', () => {
    const { url, name } = frameworkLink(table, 'safe-mcp', 'SAFE-T2104');
    expect(name).toBe('Fraudulent Transactions');
    expect(url).toBe('https://github.com/SAFE-MCP/safe-mcp/blob/main/README.md');
  });

  it('throws for an id that nobody checked', () => {
    expect(() => frameworkLink(table, 'cwe', 'CWE-1')).toThrow('frameworks.yaml has no CWE-1');
  });
});

describe('frameworks', () => {
  it('refuses an id that its pattern does not match', () => {
    const cwe = { ...(source['cwe'] as object), names: { 'CWE-22a': 'Path Traversal' } };
    expect(frameworks.safeParse({ ...source, cwe }).error?.message).toContain('an id that matches');
  });

  it('refuses an id without a page whose name is missing', () => {
    const cwe = { ...(source['cwe'] as object), withoutPage: ['CWE-1'] };
    expect(frameworks.safeParse({ ...source, cwe }).error?.message).toContain('a name for CWE-1');
  });
});
