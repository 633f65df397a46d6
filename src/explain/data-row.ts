import { type ServerRecord } from '../record.ts';

/** One tool as a row of the open data (`/data/catalogue.ndjson` and `.csv`). Flat; lists are arrays of strings. */
export interface DataRow {
  readonly server: string;
  readonly tool: string;
  readonly url: string;
  readonly package: string;
  readonly version: string;
  readonly captured: string;
  readonly hash: string;
  readonly category: string;
  readonly risk: string;
  readonly confidence: number;
  readonly signals: readonly string[];
  /** A rule's id, `review` or `override`. */
  readonly decided_by: string;
  /** `model` or `person` where a review decided, and its date; empty otherwise. */
  readonly reviewed_by: string;
  readonly reviewed_on: string;
  /** What the rules alone say. */
  readonly machine_category: string;
  readonly machine_risk: string;
  readonly decision: string;
  readonly licence: string;
}

/** Rows of one server. `absolute` makes an address from a tool's slug. */
export const dataRows = (server: ServerRecord, absolute: (slug: string) => string): DataRow[] =>
  server.tools.map(({ slug, tool, verdict, machineVerdict, review, override, recommendation: { decision } }) => ({
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
    licence: server.facts.licence ?? '',
  }));

const columns = [
  'server',
  'tool',
  'url',
  'package',
  'version',
  'captured',
  'hash',
  'category',
  'risk',
  'confidence',
  'signals',
  'decided_by',
  'reviewed_by',
  'reviewed_on',
  'machine_category',
  'machine_risk',
  'decision',
  'licence',
] as const satisfies readonly (keyof DataRow)[];

/**
 * One CSV cell (RFC 4180). Names are strangers' text: one that a spreadsheet would take for a formula, also behind white
 * space or controls and in full-width signs, gets an apostrophe in front (CWE-1236).
 */
function cell(value: DataRow[keyof DataRow]): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  const safe = /^(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The head line and one line per row, each ended by CRLF as RFC 4180 has it. */
export const csvHead = `${columns.join(',')}\r\n`;
export const csvLine = (row: DataRow): string => `${columns.map((column) => cell(row[column])).join(',')}\r\n`;
