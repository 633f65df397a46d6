import { describe, expect, it } from 'vitest';
import { type Signal } from '../vocabulary.ts';
import { type JudgedServer } from './judged-server.ts';
import { stackReport } from './stack-report.ts';

const server = (title: string, tools: Record<string, readonly Signal[]>): JudgedServer => ({
  id: `acme/${title.toLowerCase()}`,
  title,
  version: '1.0.0',
  tools: Object.entries(tools).map(([name, signals]) => ({
    name,
    path: `/tools/acme/${title.toLowerCase()}/${name}/`,
    category: 'Read',
    risk: signals.includes('secrets') ? 'high' : 'low',
    signals,
    noticed: name.startsWith('poisoned')
      ? ['Tells the model to keep something from the user: “…” in /description.']
      : [],
  })),
});

const mail = server('Mail', { read_mail: ['private', 'untrusted'] });
const vault = server('Vault', { get_secret: ['secrets'] });
const chat = server('Chat', { post: ['outbound'] });

describe('stackReport', () => {
  it('names the tools whose definitions work on the model, the gravest first', () => {
    const report = stackReport([mail, server('Odd', { poisoned_add: [], poisoned_key: ['secrets'] })], 0);
    expect(report.noticed.map(({ name, server: title }) => [name, title])).toEqual([
      ['poisoned_key', 'Odd'],
      ['poisoned_add', 'Odd'],
    ]);
  });

  it('finds the trifecta over servers that are harmless each', () => {
    expect(stackReport([mail], 0).isTrifecta).toBe(false);
    expect(stackReport([chat], 0).isTrifecta).toBe(false);
    const report = stackReport([mail, chat], 0);
    expect(report.isTrifecta).toBe(true);
    expect(report.warning).toMatch(/^All three legs/);
    expect(report.summary).toBe('2 servers with 2 tools: 2 low risk.');
    expect(stackReport([mail], 0).warning).toMatch(/“Data goes out”\.$/);
    expect(report.legs.map(({ tools }) => tools.map(({ name }) => name))).toEqual([
      ['read_mail'],
      ['read_mail'],
      ['post'],
    ]);
  });

  it('takes secrets for private data and puts the gravest tool first', () => {
    expect(stackReport([mail, vault], 0).legs[0]?.tools.map(({ name }) => name)).toEqual(['get_secret', 'read_mail']);
  });

  it('names the missing legs and what it could not look at', () => {
    const { warning, summary } = stackReport([vault], 2);
    expect(warning).toContain('no tool stands under “Strangers’ text comes in” or “Data goes out”.');
    expect(warning).toContain('2 servers could not be looked at');
    expect(summary).toBe('1 server with 1 tool: 1 high risk. 2 servers not in the catalogue.');
  });

  it('says when nothing is known', () => {
    expect(stackReport([], 1).summary).toBe('None of these servers is in the catalogue.');
  });

  it('lists levels from critical down, without empty ones', () => {
    expect(stackReport([mail, vault], 0).levels.map(({ risk }) => risk)).toEqual(['high', 'low']);
  });
});
