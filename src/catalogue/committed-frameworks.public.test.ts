import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { frameworkIds } from '../manifest/frameworks.ts';
import { readFrameworks } from './read-frameworks.ts';

/** Ids and names as they were read at the source, not from `frameworks.yaml`. */
const read = z
  .record(
    z.enum(frameworkIds),
    z.strictObject({
      source: z.url(),
      state: z.string().min(5),
      read: z.iso.date(),
      names: z.record(z.string(), z.string()),
    }),
  )
  .parse(JSON.parse(readFileSync('tests/fixtures/frameworks/names.json', 'utf8')));
const committed = readFrameworks('catalog');

test.each(frameworkIds)('%s: every id and name is one that was read at its source', (id) => {
  expect(read[id].names).toMatchObject(committed[id].names);
});

test.each(['owasp-mcp', 'owasp-asi', 'owasp-llm'] as const)('%s is whole', (id) => {
  expect(Object.keys(committed[id].names)).toEqual(Object.keys(read[id].names));
});

test('every id in the prose of attacks, guides and terms is one that was read', () => {
  const known = new Set(frameworkIds.flatMap((id) => Object.keys(read[id].names)));
  const shapes =
    /\bAML\.T\d{4}(?:\.\d{3})?|\bCWE-\d+|\b(?:LLM|MCP)\d{2}:2025|\bASI\d{2}\b|\bSAFE-T\d{4}|\bMCP-T\d{1,2}/g;
  const files = globSync(['catalog/attacks/*.mdx', 'catalog/guides/*.mdx', 'catalog/glossary/*.mdx']);
  expect(files.length).toBeGreaterThan(40);
  const unknown = files.flatMap((file) =>
    (readFileSync(file, 'utf8').match(shapes) ?? []).filter((id) => !known.has(id)).map((id) => `${file}: ${id}`),
  );
  expect(unknown).toEqual([]);
});
