import * as z from 'zod';
import { checked, parseJson, type Parsed } from '../manifest/parse-file.ts';
import { categories, risks } from '../vocabulary.ts';

const digest = (length: number): z.ZodString =>
  z.string().regex(new RegExp(`^[0-9a-f]{${String(length)}}$`), `${String(length)} hexadecimal digits`);

/** Digits that a part's digest keeps: 128 bits. */
export const partDigits = 32;

export const lockedTool = z
  .strictObject({
    name: z.string(),
    category: z.enum(categories).describe('The category that was accepted.'),
    risk: z.enum(risks).describe('The risk that was accepted.'),
    hash: digest(64).describe(
      'The definition’s hash, as the catalogue has it; of several definitions under one name, the hash of their hashes.',
    ),
    definitions: z.int().min(2).optional().describe('How many different definitions bear the name; left out for one.'),
    parts: z
      .record(z.string(), digest(partDigits))
      .describe(
        'SHA-256 of each part’s canonical JSON, cut short: what changed is found by it. `other` is all that no client acts by; `order`, of several definitions, which come first and last and what belongs together.',
      ),
  })
  .meta({ id: 'LockedTool' });
export type LockedTool = z.infer<typeof lockedTool>;

const lockedServer = z
  .strictObject({
    server: z
      .string()
      .min(1)
      .describe('What the server is called in the file: the name of its manifest, or of its entry.'),
    tools: z.array(lockedTool).describe('One line each, by name.'),
  })
  .meta({ id: 'LockedServer' });

const names = (all: readonly string[], context: z.core.$RefinementCtx, path: PropertyKey[]): void => {
  const known = new Set<string>();
  const twice = all.find((name) => known.size === known.add(name).size);
  if (twice !== undefined)
    context.addIssue({ code: 'custom', path, message: `each name once; “${twice}” stands twice`, input: twice });
};

/** What a person accepted of servers: `tool-risk.lock`, published as `/schema/lock.json`. */
export const lock = z
  .strictObject({
    $schema: z.string().optional(),
    version: z.literal(1, '1; a newer tool-risk reads other versions'),
    servers: z.array(lockedServer),
  })
  .superRefine(({ servers }, context) => {
    names(
      servers.map(({ server }) => server),
      context,
      ['servers'],
    );
    for (const [index, { tools }] of servers.entries())
      names(
        tools.map(({ name }) => name),
        context,
        ['servers', index, 'tools'],
      );
  })
  .meta({
    id: 'Lock',
    title: 'Lock file',
    description: 'Definitions of tools that were accepted, by their hashes, each with the verdict at that time.',
  });
export type Lock = z.infer<typeof lock>;

/** A lock file's text, checked. */
export const parseLock = (file: string, text: string): Parsed<Lock> => checked(file, parseJson(file, text), lock);

const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const toolLine = ({ name, category, risk, hash, definitions, parts }: LockedTool): string => {
  const sorted = Object.fromEntries(Object.entries(parts).sort(([a], [b]) => byName(a, b)));
  return `        ${JSON.stringify({ name, category, risk, hash, definitions, parts: sorted })}`;
};

/** A lock as text: servers and tools by name, keys in one order, a line a tool, so that a difference shows what changed. */
export function lockText({ $schema, version, servers }: Lock): string {
  const blocks = servers
    .toSorted((a, b) => byName(a.server, b.server))
    .map(({ server, tools }) => {
      const lines = tools.toSorted((a, b) => byName(a.name, b.name)).map(toolLine);
      const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n      ]`;
      return `    {\n      "server": ${JSON.stringify(server)},\n      "tools": ${list}\n    }`;
    });
  return [
    '{',
    ...($schema === undefined ? [] : [`  "$schema": ${JSON.stringify($schema)},`]),
    `  "version": ${String(version)},`,
    `  "servers": ${blocks.length === 0 ? '[]' : `[\n${blocks.join(',\n')}\n  ]`}`,
    '}',
    '',
  ].join('\n');
}
