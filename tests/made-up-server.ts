import type * as z from 'zod';
import { compileServer } from '../src/catalogue/compile-server.ts';
import { builtInTaxonomy } from '../src/manifest/built-in-taxonomy.ts';
import { type Advisory } from '../src/manifest/advisory.ts';
import { capture, type CaptureFile } from '../src/manifest/capture.ts';
import { normalise } from '../src/manifest/normalise.ts';
import { type Override } from '../src/manifest/overrides.ts';
import { reviews, type ReviewEntry } from '../src/manifest/reviews.ts';
import { server } from '../src/manifest/server.ts';
import { type ToolDefinition } from '../src/manifest/tool.ts';
import { type ServerSource } from '../src/catalogue/read-catalogue.ts';
import { type ServerRecord } from '../src/record.ts';

interface Parts {
  readonly id?: string;
  readonly facts?: Partial<z.input<typeof server>>;
  /** Provenance of the newest capture, and its version. */
  readonly capture?: Partial<CaptureFile>;
  readonly version?: string;
  /** Captures before that, oldest first: version and tools. */
  readonly earlier?: readonly (readonly [version: string, tools: readonly ToolDefinition[]])[];
  readonly overrides?: Readonly<Record<string, Override>>;
  /** What a reader said of a tool, where it is not what stands in `madeUpReview`. */
  readonly reviews?: Readonly<Record<string, Partial<ReviewEntry>>>;
  readonly advisories?: readonly Advisory[];
}

/** An override that nobody filed. */
export const madeUpOverride: Override = {
  category: 'Write',
  risk: 'medium',
  reason: 'Notes go to a bin and stay there for a month.',
  by: 'jane',
  date: '2026-11-22',
};

/** A reading that nobody made. */
const madeUpReview = { category: 'Write', risk: 'medium', signals: [], why: 'it keeps a note' } as const;

const captured = (tools: readonly ToolDefinition[], more: Partial<CaptureFile>) =>
  capture.parse({ capturedAt: '2026-11-20', capturedBy: 'a test', transport: 'stdio', tools, ...more });

/** What the maintainers of a server that was never made would file. */
export function madeUpSource(tools: readonly ToolDefinition[], parts: Parts = {}): ServerSource {
  const { id = 'acme/notes', version = '2.0.5', earlier = [], overrides = {} } = parts;
  const hash = new Map(tools.map((tool) => [tool.name, normalise(tool).hash]));
  const entries = Object.entries(parts.reviews ?? {}).map(([name, entry]) => [
    name,
    { ...madeUpReview, hash: hash.get(name), ...entry },
  ]);
  const content = { version, by: 'A reader', date: '2026-11-21', tools: Object.fromEntries(entries) as unknown };
  return {
    id,
    facts: server.parse({ title: 'Notes', summary: 'Keeps notes for a test.', ...parts.facts }),
    captures: [
      ...earlier.map(([name, own], index) => ({
        version: name,
        capture: captured(own, { capturedAt: `2026-10-0${String(index + 1)}` }),
      })),
      { version, capture: captured(tools, parts.capture ?? {}) },
    ],
    overrides,
    overridesFile: 'overrides.yaml',
    reviews: entries.length === 0 ? undefined : { file: 'reviews.yaml', content: reviews.parse(content) },
  };
}

/** The same, compiled. */
export const madeUpServer = (tools: readonly ToolDefinition[], parts: Parts = {}): ServerRecord =>
  compileServer(madeUpSource(tools, parts), new Set(), {
    taxonomy: builtInTaxonomy,
    advisories: parts.advisories ?? [],
  }).record;
