import { describe, expect, it } from 'vitest';
import { programName } from './program.ts';

const manifest = (name: string, bin?: string | Record<string, string>) => ({
  name,
  version: '1.0.0',
  ...(bin === undefined ? {} : { bin }),
});

describe('programName', () => {
  it('takes the only program, by its own name or by the package’s', () => {
    expect(programName(manifest('@playwright/mcp', { 'playwright-mcp': 'cli.js' }))).toBe('playwright-mcp');
    expect(programName(manifest('@scope/server', 'cli.js'))).toBe('server');
    expect(programName(manifest('@scope/server', { '@scope/server': 'cli.js' }))).toBe('server');
  });

  it('takes several names of one file as one program', () => {
    expect(programName(manifest('figma-developer-mcp', { a: 'dist/bin.js', b: 'dist/bin.js' }))).toBe('a');
  });

  it('prefers the program called like the package', () => {
    expect(programName(manifest('@smartbear/mcp', { setup: 'setup.js', mcp: 'index.js' }))).toBe('mcp');
  });

  it('asks for a choice when nothing decides', () => {
    const two = manifest('pkg', { one: '1.js', two: '2.js' });
    expect(() => programName(two)).toThrow('choose one with --bin: one, two');
    expect(programName(two, 'two')).toBe('two');
    expect(() => programName(two, 'three')).toThrow('pkg has no program three; it has one, two');
  });

  it('says when there is nothing to start', () => {
    expect(() => programName(manifest('is-odd'))).toThrow('no program to start');
  });
});
