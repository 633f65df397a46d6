import { expect, test } from 'vitest';
import { whyThereIsNone } from './why-none.ts';

test.each([
  ['npm could not install it: 404 Not Found', 'install'],
  ['npm did not install it within 300 s', 'install'],
  ['acme-mcp has no program to start (no "bin" in its package.json)', 'library'],
  ['acme has several programs; choose one with --bin: a, b', 'start'],
  ['listed no tools (it said: Warning: ACME_API_KEY is not set)', 'none'],
  ['ended with code 1 (it said: Error: Missing required environment variable: ACME_TOKEN)', 'key'],
  ['ended with code 1 (it said: please log in with `acme login` first)', 'key'],
  ['the connection was closed (it said: Request failed with status code 401)', 'key'],
  ['ended with code 1 (it said: Error: spawn python3 ENOENT)', 'program'],
  ['ended with code 127 (it said: docker: command not found)', 'program'],
  ['did not answer initialize within 60 s', 'time'],
  ['ended with code 1 (it said: TypeError: x is not a function)', 'crash'],
  ['catalog/a.json: this version is filed with other tools (1 changed)', 'other'],
])('%s: %s', (line, why) => {
  expect(whyThereIsNone(line)).toBe(why);
});
