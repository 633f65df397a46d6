import * as z from 'zod';
import { type ToolDefinition } from './tool.ts';
import { webAddress } from './web-address.ts';

/**
 * A definition exactly as the server sent it. Only the name is demanded; everything else is kept verbatim, since
 * real servers leave out schemas, send null descriptions and add keys of their own.
 */
export const toolDefinition = z
  .looseObject({ name: z.string('a tool needs a name').min(1, 'a tool needs a name that is not empty') })
  .transform((tool) => tool as ToolDefinition);

const date = z.iso.date('a date like 2026-11-20');

/** `captures/<version>.json`: one manifest with its provenance. Never holds values of environment variables. */
export const capture = z.strictObject({
  /** Package URL with version (purl), e.g. `pkg:npm/%40playwright/mcp@0.0.83`. Absent when no package is known. */
  package: z.string().startsWith('pkg:', 'a package URL such as pkg:npm/name@1.0.0').optional(),
  /** Subresource integrity of the package archive, as the registry gives it. */
  integrity: z.string().startsWith('sha512-', 'an integrity string such as sha512-…').optional(),
  capturedAt: date,
  /** Which program made the capture, or how else the facts were obtained. */
  capturedBy: z.string().min(1),
  /** Where the facts were read when the server itself was not asked. */
  source: webAddress.optional(),
  transport: z.enum(['stdio', 'streamable-http', 'sse', 'none']),
  /** Protocol revision the server answered with. */
  protocolVersion: z.string().optional(),
  /** Which of the package's programs was started, when npm's own rule does not decide. */
  bin: z.string().min(1).optional(),
  /** Names, never values, of environment variables that were set (to dummies) to make the server start. */
  env: z
    .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable, without a value'))
    .default([]),
  /** Command-line arguments the server was started with. */
  args: z.array(z.string()).default([]),
  /** True when the server could reach the network while it was asked. */
  network: z.boolean().default(false),
  /** True when real credentials were used; the list may then hold tools that others do not see. */
  authenticated: z.boolean().default(false),
  /** Set when the list is known to be incomplete: why, and how many tools the server offers in all. */
  partial: z.strictObject({ reason: z.string().min(10), of: z.int().positive().optional() }).optional(),
  serverInfo: z.looseObject({ name: z.string(), version: z.string().optional() }).optional(),
  capabilities: z.record(z.string(), z.unknown()).optional(),
  instructions: z.string().nullish(),
  tools: z.array(toolDefinition).min(1, 'at least one tool').max(10_000, 'at most 10,000 tools per server'),
});
export type Capture = z.infer<typeof capture>;
/** The file's own shape, before defaults. */
export type CaptureFile = z.input<typeof capture>;
