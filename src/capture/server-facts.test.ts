import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { licenceOf, repositoryUrl, serverYaml, statedByPackage } from './server-facts.ts';

const own = { title: 'Slack', summary: 'Reads and posts messages in a Slack workspace.' };

describe('repositoryUrl', () => {
  it.each([
    ['git+https://github.com/microsoft/playwright-mcp.git', 'https://github.com/microsoft/playwright-mcp'],
    ['ChromeDevTools/chrome-devtools-mcp', 'https://github.com/ChromeDevTools/chrome-devtools-mcp'],
    ['github:blurrah/mcp-graphql', 'https://github.com/blurrah/mcp-graphql'],
    ['gitlab:a/b', 'https://gitlab.com/a/b'],
    ['git@github.com:line/line-bot-mcp-server.git', 'https://github.com/line/line-bot-mcp-server'],
    ['git+ssh://git@github.com/makenotion/notion-mcp-server.git', 'https://github.com/makenotion/notion-mcp-server'],
    ['git://github.com/XeroAPI/xero-mcp-server.git', 'https://github.com/XeroAPI/xero-mcp-server'],
    ['https://github.com/mobile-next/mobile-mcp#readme', 'https://github.com/mobile-next/mobile-mcp'],
  ])('reads %s', (given, url) => {
    expect(repositoryUrl(given)).toBe(url);
    expect(repositoryUrl({ type: 'git', url: given })).toBe(url);
  });

  it.each([undefined, null, 7, '', 'javascript:alert(1)', 'not a repository at all', {}])(
    'gives nothing for %s',
    (given) => {
      expect(repositoryUrl(given)).toBeUndefined();
    },
  );
});

describe('licenceOf', () => {
  const manifest = { name: 'a', version: '1.0.0' };
  it('reads every form npm has known', () => {
    expect(licenceOf({ ...manifest, license: 'MIT' })).toBe('MIT');
    expect(licenceOf({ ...manifest, license: { type: 'ISC', url: '' } })).toBe('ISC');
    expect(licenceOf({ ...manifest, licenses: [{ type: 'BSD-3-Clause' }] })).toBe('BSD-3-Clause');
    expect(licenceOf({ ...manifest, licenses: ['Apache-2.0'] })).toBe('Apache-2.0');
    expect(licenceOf({})).toBeUndefined();
  });
});

describe('serverYaml', () => {
  it('joins our words with the package’s own metadata', () => {
    const manifest = {
      name: '@modelcontextprotocol/server-slack',
      version: '1.0.0',
      license: 'MIT',
      repository: { url: 'git+https://github.com/a/b.git' },
      homepage: 'https://github.com/a/b#readme',
    };
    expect(parse(serverYaml(own, statedByPackage(manifest)))).toEqual({
      ...own,
      package: 'pkg:npm/%40modelcontextprotocol/server-slack',
      repository: 'https://github.com/a/b',
      licence: 'MIT',
    });
  });

  it('keeps a homepage of its own and drops one that is no web address', () => {
    const manifest = { name: 'a', version: '1.0.0' };
    expect(parse(serverYaml(own, statedByPackage({ ...manifest, homepage: 'https://example.org/' })))).toHaveProperty(
      'homepage',
    );
    expect(
      parse(serverYaml(own, statedByPackage({ ...manifest, homepage: 'javascript:alert(1)' }))),
    ).not.toHaveProperty('homepage');
  });

  it('refuses a summary that says nothing', () => {
    expect(() => serverYaml({ title: 'A', summary: 'short' })).toThrow(/server\.yaml/);
  });
});
