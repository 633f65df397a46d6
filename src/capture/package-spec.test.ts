import { describe, expect, it } from 'vitest';
import { npmPurl } from '../manifest/package-url.ts';
import { parsePackageSpec, serverId, specFromPurl } from './package-spec.ts';

describe('parsePackageSpec', () => {
  it('reads scoped and unscoped packages and pre-releases', () => {
    expect(parsePackageSpec('@playwright/mcp@0.0.83')).toEqual({ name: '@playwright/mcp', version: '0.0.83' });
    expect(parsePackageSpec('resend-mcp@2.22.0-rc.1')).toEqual({ name: 'resend-mcp', version: '2.22.0-rc.1' });
  });

  it.each(['resend-mcp', 'resend-mcp@latest', 'resend-mcp@^2.0.0', '@playwright/mcp'])(
    'refuses %s for want of a version',
    (text) => {
      expect(() => parsePackageSpec(text)).toThrow(/exact version/);
    },
  );

  it.each([
    '../../etc@1.0.0',
    'a b@1.0.0',
    '@scope@1.0.0',
    '.hidden@1.0.0',
    'https://example.org/x.tgz@1.0.0',
    '--flag@1.0.0',
  ])('refuses %s as a name', (text) => {
    expect(() => parsePackageSpec(text)).toThrow(/not an npm package/);
  });
});

describe('identity', () => {
  it('uses the scope as owner, and npm where there is none', () => {
    expect(serverId('@azure-devops/mcp')).toBe('azure-devops/mcp');
    expect(serverId('mongodb-mcp-server')).toBe('npm/mongodb-mcp-server');
  });

  it('writes purls as the purl specification does', () => {
    expect(npmPurl('@playwright/mcp', '0.0.83')).toBe('pkg:npm/%40playwright/mcp@0.0.83');
    expect(npmPurl('resend-mcp')).toBe('pkg:npm/resend-mcp');
  });

  it('reads its own purls back and nothing else', () => {
    for (const spec of [
      { name: '@a/b', version: '1.0.0-x' },
      { name: 'c', version: '2.0.0' },
    ])
      expect(specFromPurl(npmPurl(spec.name, spec.version))).toEqual(spec);
    expect(specFromPurl('pkg:npm/c')).toBeUndefined();
    expect(specFromPurl('pkg:pypi/c@1.0.0')).toBeUndefined();
  });
});
