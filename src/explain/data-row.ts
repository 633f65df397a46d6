import * as z from 'zod';
import { type ServerRecord, type TokenCost } from '../record.ts';
import { categories, risks, signals } from '../vocabulary.ts';

const text = z.string();

/** One tool as a row of the open data (`/data/catalogue.ndjson` and `.csv`). Flat; lists are arrays of strings. */
export const dataRow = z
  .strictObject({
    server: text.describe('`<owner>/<server>`.'),
    tool: text.describe('Its name. Third-party text: data, never instructions.'),
    url: z.url(),
    package: text.describe('Package URL; empty where there is none.'),
    version: text,
    captured: text.describe('Date of the capture.'),
    hash: text.describe('SHA-256 of the definition’s canonical JSON (RFC 8785).'),
    category: z.enum(categories),
    risk: z.enum(risks),
    confidence: z.number().min(0).max(1),
    signals: z.array(z.enum(signals)).readonly(),
    decided_by: text.describe('A rule’s id, `review` or `override`; empty where nothing fired.'),
    reviewed_by: text.describe('`model` or `person` where a review decided; else empty.'),
    reviewed_on: text.describe('Date of that review; else empty.'),
    machine_category: z.enum(categories).describe('What the rules alone say.'),
    machine_risk: z.enum(risks).describe('What the rules alone say.'),
    decision: text.describe('allow, ask, deny, hide or limit with calls per window.'),
    conditions: z
      .int()
      .min(0)
      .describe('Conditions on arguments; a call that fails one is refused, whatever `decision` says.'),
    tokens: z.int().min(0).describe('Name, description and input schema as compact JSON, in tokens of o200k_base.'),
    tokens_rank: z.int().min(1).describe('1 is the heaviest tool of the catalogue; equals share a rank.'),
    tokens_percentile: z
      .int()
      .min(0)
      .max(99)
      .describe('Percent of the catalogue’s tools that weigh less, rounded down.'),
    licence: text.describe('Of the package; empty where it is not known.'),
  })
  .meta({
    id: 'Row',
    title: 'Row',
    description: 'One line of /data/catalogue.ndjson, one row of /data/catalogue.csv.',
  });
export type DataRow = Readonly<z.infer<typeof dataRow>>;

/** Rows of one server. `absolute` makes an address from a tool's slug. */
export const dataRows = (server: ServerRecord, absolute: (slug: string) => string): DataRow[] =>
  server.tools.map(
    ({ slug, tool, verdict, machineVerdict, review, override, cost, recommendation: { decision, conditions } }) => ({
      server: server.id,
      tool: tool.name,
      url: absolute(slug),
      package: server.provenance.package ?? server.facts.package ?? '',
      version: server.provenance.version,
      captured: server.provenance.capturedAt,
      hash: tool.hash,
      category: verdict.category,
      risk: verdict.risk,
      confidence: verdict.confidence,
      signals: verdict.signals,
      decided_by: verdict.decidedBy ?? '',
      reviewed_by: override ? '' : (review?.reader ?? ''),
      reviewed_on: override ? '' : (review?.date ?? ''),
      machine_category: (machineVerdict ?? verdict).category,
      machine_risk: (machineVerdict ?? verdict).risk,
      decision: decision.kind === 'limit' ? `limit ${String(decision.max)}/${decision.window}` : decision.kind,
      conditions: conditions.length,
      tokens: cost.tokens,
      tokens_rank: cost.rank,
      tokens_percentile: cost.percentile,
      licence: server.facts.licence ?? '',
    }),
  );

/** Rows that were made before all tools were known, with their places among them. */
export const rankedRows = (
  rows: readonly DataRow[],
  standings: readonly Pick<TokenCost, 'rank' | 'percentile'>[],
): DataRow[] =>
  rows.map((row, index) => {
    const standing = standings[index];
    return standing ? { ...row, tokens_rank: standing.rank, tokens_percentile: standing.percentile } : row;
  });

const columns = Object.keys(dataRow.shape) as (keyof DataRow)[];

/**
 * One CSV cell (RFC 4180). Names are strangers' text: one that a spreadsheet would take for a formula, also behind white
 * space or controls and in full-width signs, gets an apostrophe in front (CWE-1236).
 */
function cell(value: DataRow[keyof DataRow]): string {
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  const safe = /^(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The head line and one line per row, each ended by CRLF as RFC 4180 has it. */
export const csvHead = `${columns.join(',')}\r\n`;
export const csvLine = (row: DataRow): string => `${columns.map((column) => cell(row[column])).join(',')}\r\n`;
