import { expect, test } from 'vitest';
import { usageStarts } from './usage-starts.ts';

test.each([
  ['Commands:\n  install     Install for your editor\n  serve       Run the MCP server\n', ['serve']],
  ['Usage: notes <command>\n\n  notes start  starts\n  notes mcp    speaks MCP\n', ['mcp', 'start']],
  ['Options:\n  --stdio   talk over standard input\n  -h, --help\n', ['--stdio']],
  ['Examples:\n  npx @acme/notes serve\n', ['serve']],
  ['Error: could not start the server\n    at run (file.js:1:2)\n', []],
  ['Failed to start: run mcp first', []],
])('%j', (output, words) => {
  expect(usageStarts(output)).toEqual(words);
});
