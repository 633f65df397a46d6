import { describe, expect, it } from 'vitest';
import { normalise } from '../manifest/normalise.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { read } from './reading.ts';

const rolesOf = (properties: object): string[] => {
  const tool = normalise({ name: 'x', inputSchema: { type: 'object', properties } } as unknown as ToolDefinition);
  return [...read(tool).roles].sort();
};

describe('roles of arguments', () => {
  it.each([
    ['command', 'command'],
    ['sql', 'sql'],
    ['filePath', 'path'],
    ['output_path', 'output-path'],
    ['target_url', 'url'],
    ['apiKey', 'credential'],
    ['recipient', 'recipient'],
  ])('%s has the role %s', (name, role) => {
    expect(rolesOf({ [name]: { type: 'string' } })).toContain(role);
  });

  it('gives no free-text role to enumerated or boolean arguments', () => {
    expect(rolesOf({ command: { type: 'string', enum: ['start', 'stop'] } })).not.toContain('command');
    expect(rolesOf({ path: { type: 'boolean' } })).not.toContain('path');
  });

  it('counts page tokens and numbers of tokens as no credentials', () => {
    expect(
      rolesOf({ next_token: { type: 'string' }, page_token: { type: 'string' }, tokens: { type: 'number' } }),
    ).not.toContain('credential');
  });

  it('takes a path inside a repository for no local path, unless it says so', () => {
    expect(rolesOf({ repo: { type: 'string' }, path: { type: 'string' } })).not.toContain('path');
    expect(
      rolesOf({ repo: { type: 'string' }, path: { type: 'string', description: 'Absolute local path' } }),
    ).toContain('path');
  });

  it('takes an address that must belong to one site for no free one', () => {
    expect(rolesOf({ url: { type: 'string', description: 'The URL of the YouTube video' } })).not.toContain('url');
    expect(rolesOf({ url: { type: 'string', description: 'The address to fetch' } })).toContain('url');
  });

  it.each([
    ['The Acme board URL', false],
    ['Link to the page in Wikistan', false],
    ['Presigned upload URL from an earlier answer', true],
    ['URL that Mailpost will POST events to', true],
    ['Acme server URL', true],
    ['The Docker registry URL', true],
  ])('reads whose address “%s” is', (description, free) => {
    expect(rolesOf({ url: { type: 'string', description } }).includes('url')).toBe(free);
  });

  it.each(['connectionString', 'smtp_server', 'dsn', 'proxy'])('takes %s for a host', (name) => {
    expect(rolesOf({ [name]: { type: 'string' } })).toContain('host');
  });

  it('takes a server for a host where its address is asked', () => {
    expect(rolesOf({ server: { type: 'string', description: 'Server address' } })).toContain('host');
    expect(rolesOf({ server: { type: 'string', description: 'Name of the server' } })).not.toContain('host');
  });

  it('finds the place where a result is put by the words about it', () => {
    expect(rolesOf({ filePath: { type: 'string', description: 'Path to save the screenshot to' } })).toContain(
      'output-path',
    );
    expect(rolesOf({ filePath: { type: 'string', description: 'Path of the file to read' } })).not.toContain(
      'output-path',
    );
  });

  it('takes the end of a journey for no path', () => {
    expect(rolesOf({ origin: { type: 'string' }, destination: { type: 'string' } })).toEqual([]);
    expect(rolesOf({ source: { type: 'string' }, destination: { type: 'string' } })).toContain('path');
  });

  it('tells codes that name a thing from programs', () => {
    expect(rolesOf({ code: { type: 'string', description: 'Coupon code' } })).not.toContain('code');
    expect(rolesOf({ function: { type: 'string', description: 'JavaScript function to run' } })).toContain('code');
  });

  it('finds an address among what an argument may hold', () => {
    expect(rolesOf({ image_source: { type: 'string', description: 'Local path or URL of the image' } })).toContain(
      'url',
    );
  });

  it('tells query languages that write from those that only read', () => {
    expect(rolesOf({ query: { type: 'string', description: 'SQL to run' } })).toContain('sql');
    expect(rolesOf({ query: { type: 'string', description: 'A PromQL expression' } })).toContain('query-language');
  });

  it('reads the arguments of a docstring where there is no schema', () => {
    const description =
      'Send a file. Args: recipient: who gets it media_path (str): The absolute path to the file Returns: bool';
    const reading = read(normalise({ name: 'send_file', description }));
    expect([...reading.roles]).toEqual(expect.arrayContaining(['recipient', 'path']));
    expect(reading.parameters.map(({ span }) => description.slice(span.start, span.end))).toEqual([
      'recipient',
      'media_path',
    ]);
  });
});
