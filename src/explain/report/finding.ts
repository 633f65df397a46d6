import { type Region } from '../../manifest/json-places.ts';
import { type ToolPlace } from '../../manifest/tool-places.ts';

/** How much a finding matters, in the words that SARIF, editors and code hosts share. */
export const levels = ['note', 'warning', 'error'] as const;
export type Level = (typeof levels)[number];

/** One thing that was found in a manifest, whoever looked for it; reports of all formats are written from these. */
export interface Finding {
  /** Path of the manifest as the report shall name it. */
  readonly file: string;
  /** The tool that it is about; undefined where it is about all of them. */
  readonly tool: string | undefined;
  /** Id of one of the report's rules. */
  readonly rule: string;
  readonly level: Level;
  /** One sentence or several, with the tool's name at the beginning. Holds strangers' words. */
  readonly text: string;
  /** Where the tool stands in the file; undefined where the file is not one JSON document. */
  readonly place: ToolPlace | undefined;
  /** Where the words stand that the finding is about, as far as they were found. */
  readonly region: Region | undefined;
  /** Further words that prove it. */
  readonly related: readonly { readonly region: Region; readonly text: string }[];
  /** What makes it the same finding in the next report, whatever line it stands in. */
  readonly identity: readonly string[];
  /** From 0.1 to 10, in the bands of CVSS: from 9 critical, from 7 high, from 4 medium. Undefined where it is no matter of security. */
  readonly severity: number | undefined;
  /** Why it does not count, where somebody accepted it. */
  readonly accepted?: string | undefined;
  /** Further facts for programs. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** What stands behind findings of one kind. */
export interface FindingRule {
  readonly id: string;
  readonly title: string;
  /** One or two sentences. */
  readonly why: string;
  /** What the finding shows and what to do about it. */
  readonly help: string;
  /** Path of its page below the site's address. */
  readonly page: string;
  readonly tags: readonly string[];
}

/** Something to be known of a file beside its findings; an `error` says that the report is not whole. */
export interface Remark {
  readonly file: string;
  readonly level: Level;
  readonly text: string;
  readonly tool?: string | undefined;
  readonly place?: ToolPlace | undefined;
}

/** The program that reports, as reports name it. */
export interface ReportingProgram {
  readonly name: string;
  readonly version: string;
  /** Address of the public catalogue, without a stroke at its end; rules have their pages below it. */
  readonly site: string;
}

/** Everything that a report says. */
export interface Report {
  readonly program: ReportingProgram;
  /** What was done: `classify`, `lint`. Code hosts keep reports of different kinds apart by it. */
  readonly kind: string;
  readonly rules: readonly FindingRule[];
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
}

/** Findings with the gravest first; equals stay in their order. */
export const gravestFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || (b.severity ?? 0) - (a.severity ?? 0),
  );
