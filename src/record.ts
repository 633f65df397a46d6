import { type Category, type Risk, type Signal } from './vocabulary.ts';
import { type Evaluation } from './classify/evaluation.ts';
import { type Verdict } from './classify/verdict.ts';
import { type Advisory } from './manifest/advisory.ts';
import { type LeftOutPackage } from './manifest/left-out.ts';
import { type NoticeRecord } from './manifest/notice-record.ts';
import { type Override } from './manifest/overrides.ts';
import { type Marks } from './manifest/mark.ts';
import { type Incident } from './manifest/incident.ts';
import { type Attack, type AttackClass, type AttackStatus } from './manifest/prose.ts';
import { type Review } from './manifest/reviews.ts';
import { type Round } from './manifest/round.ts';
import { type ServerFacts } from './manifest/server.ts';
import { type FormerServer } from './manifest/former-servers.ts';
import { type Site } from './manifest/site.ts';
import { type Taxonomy } from './manifest/taxonomy.ts';
import { type Tool } from './manifest/tool.ts';
import { type Recommendation } from './policy/recommendation.ts';
import { type JobKey } from './reading/job.ts';

/** How many tools stand under each category, risk level and signal. */
export interface Counts {
  readonly tools: number;
  readonly categories: Readonly<Record<Category, number>>;
  readonly risks: Readonly<Record<Risk, number>>;
  readonly signals: Readonly<Record<Signal, number>>;
}

/** Where a capture came from, without its tools. */
export interface Provenance {
  readonly version: string;
  readonly package: string | undefined;
  readonly integrity: string | undefined;
  readonly capturedAt: string;
  readonly capturedBy: string;
  readonly source: string | undefined;
  readonly transport: string;
  readonly protocolVersion: string | undefined;
  readonly env: readonly string[];
  readonly args: readonly string[];
  readonly authenticated: boolean;
  /** Whether the server could reach the network while it was asked. */
  readonly network: boolean;
  readonly partial: { readonly reason: string; readonly of?: number | undefined } | undefined;
}

/** A link to another tool of the catalogue with what a list shows of it. */
export interface ToolLink {
  readonly server: string;
  readonly serverTitle: string;
  readonly slug: string;
  readonly name: string;
  readonly category: Category;
  readonly risk: Risk;
}

/** What definitions weigh in a model's context: tokens of o200k_base (`token-count.ts`), and the place among all of the kind. */
export interface TokenCost {
  readonly tokens: number;
  /** 1 = the heaviest of the catalogue; equals share a rank. */
  readonly rank: number;
  /** Percent of the catalogue's tools, or servers, that weigh less; rounded down. */
  readonly percentile: number;
}

/** Our sentences about one tool, finished, so that what prints them need not read the definition again. */
export interface ToolSentences {
  /** What a call does on its server (`opener`). */
  readonly does: string;
  /** Why it stands where it stands, in one sentence (`why`). */
  readonly why: string;
  readonly rationale: string;
  /** Empty for what is low already. */
  readonly counterfactual: string;
  /** The worst that one call can do; a part of the rationale, which the questions say again. */
  readonly worst: string;
}

/** One tool, compiled: everything its page prints that is not prose. */
export interface ToolRecord {
  /** Last segment of the page's URL: the name itself where a URL and a file system can carry it. */
  readonly slug: string;
  readonly tool: Tool;
  /** The verdict that counts: an override's, else a review's, else the machine's. */
  readonly verdict: Verdict;
  /** What the rules alone say; absent when that is the verdict. */
  readonly machineVerdict: Verdict | undefined;
  /** The review of this very definition, whether or not an override wins over it. */
  readonly review: Review | undefined;
  readonly override: Override | undefined;
  readonly recommendation: Recommendation;
  readonly sentences: ToolSentences;
  /** What it is for, in words that tools of other servers share. */
  readonly job: JobKey;
  /** Attack patterns that it opens, in their order, each with what finishes "Open here because …". */
  readonly attacks: readonly { readonly slug: string; readonly because: string }[];
  readonly cost: TokenCost;
  readonly related: {
    readonly sameServer: readonly ToolLink[];
    readonly sameJob: readonly ToolLink[];
    readonly safer: readonly ToolLink[];
    readonly sameName: readonly ToolLink[];
  };
}

/** How one tool's definition changed between two versions. */
export interface ToolChange {
  readonly name: string;
  readonly parts: readonly ('description' | 'inputSchema' | 'outputSchema' | 'annotations')[];
  /** Dotted paths of arguments. */
  readonly parametersAdded: readonly string[];
  readonly parametersRemoved: readonly string[];
  readonly before: { readonly category: Category; readonly risk: Risk };
  readonly after: { readonly category: Category; readonly risk: Risk };
  readonly verdictMoved: boolean;
  /**
   * Set where one of the two captures leaves the tool's arguments out (`argumentGaps`): `came` = the later one shows them,
   * `went` = the earlier one did. The captures differ then, and not what the tool does.
   */
  readonly schema: 'came' | 'went' | undefined;
  /** The risk grew or, at the same risk, the category's severity, by what both captures say. */
  readonly worse: boolean;
  readonly hashBefore: string;
  readonly hashAfter: string;
  /** The server's texts, whole, where the description changed; left out of the index. */
  readonly description?: { readonly before: string; readonly after: string } | undefined;
}

/** What changed from one captured version to the next. */
export interface VersionChange {
  readonly from: string;
  readonly to: string;
  readonly capturedAt: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ToolChange[];
  /** Tools per level in the earlier and in the later version, by the rules of today. */
  readonly risks: { readonly before: Counts['risks']; readonly after: Counts['risks'] };
  /** Captures that hold no input schemas, so that their verdicts rest on names and descriptions. */
  readonly withoutSchemas: { readonly before: boolean; readonly after: boolean };
}

/** A published weakness of a server's package beside the captured version. */
export interface KnownWeakness extends Advisory {
  /** Whether the captured version lies in the affected range; `unknown` when versions cannot be compared. */
  readonly state: 'affected' | 'fixed' | 'unknown';
}

/** Another server whose tools do some of the same jobs. */
export interface SimilarServer {
  readonly id: string;
  readonly title: string;
  readonly tools: number;
  /** Jobs of this server that the other does as well, out of all that are known of this one. */
  readonly shared: number;
  readonly jobs: number;
  /** Some of the shared jobs, the rarest first: verb and object, `create issue`. */
  readonly examples: readonly string[];
}

/** One server with its tools of the newest capture. One row of the store. */
export interface ServerRecord {
  /** `<owner>/<server>`. */
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly facts: ServerFacts;
  readonly provenance: Provenance;
  readonly instructions: string | undefined;
  readonly counts: Counts;
  /** All its tools together. */
  readonly cost: TokenCost;
  readonly tools: readonly ToolRecord[];
  /** Steps between captured versions, oldest first; empty with one capture. */
  readonly history: readonly VersionChange[];
  readonly weaknesses: readonly KnownWeakness[];
  /** The most alike first; empty where no other server does the same jobs. */
  readonly similar: readonly SimilarServer[];
}

/** What lists and counts need of a server. */
export interface ServerSummary {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly capturedAt: string;
  readonly licence: string | undefined;
  readonly publisher: ServerFacts['publisher'];
  /** Owner of the repository (`repositoryOwner`). */
  readonly owner: string | undefined;
  readonly partial: boolean;
  readonly counts: Counts;
  readonly cost: TokenCost;
  readonly highestRisk: Risk;
}

/** What lists need of a tool. Carries the first words of the description for search and tables. */
export interface ToolSummary extends ToolLink {
  readonly description: string;
  readonly signals: readonly Signal[];
  /** Rules that fire on it, also where a review or an override decided. */
  readonly rules: readonly string[];
  /** Slugs of the attack patterns that it opens. */
  readonly attacks: readonly string[];
  readonly decision: Recommendation['decision']['kind'];
  /** Whether calls with some arguments are refused, whatever becomes of the others. */
  readonly refuses: boolean;
  /** What its definition weighs in a model's context. */
  readonly tokens: number;
}

/** What is known of a catalogue as a whole; small, where `CatalogueIndex` grows with it. */
export interface CatalogueTotals {
  readonly counts: Counts & { readonly servers: number };
  /** Newest capture date; stands in for "now" everywhere, so that a build depends on its commit alone. */
  readonly asOf: string;
  /** SHA-256 over all records, each by itself, first 12 hex digits: names the data behind a page. */
  readonly fingerprint: string;
}

/** Every server and tool as lists show them, beside the records. */
export interface CatalogueIndex extends CatalogueTotals {
  readonly servers: readonly ServerSummary[];
  readonly tools: readonly ToolSummary[];
  /** Steps of all servers with a history, newest first. */
  readonly changes: readonly (VersionChange & { readonly server: string; readonly title: string })[];
}

/** What other pages need of an attack pattern; its body stays with its own page. */
export interface AttackFacts extends Pick<Attack, 'title' | 'summary' | 'order' | 'opens' | 'frameworks'> {
  readonly slug: string;
  readonly status: AttackStatus;
  /** Absent where the catalogue sorts its patterns into no classes. */
  readonly class: AttackClass | undefined;
  /** What it cites, newest first. */
  readonly incidents: readonly Incident[];
}

/** What one fresh round measured; its labels stay in the catalogue. */
export interface RoundRecord extends Round {
  /** `01`, `02` and so on. */
  readonly number: string;
}

/** How many tools have been read, and how far readers agree. */
export interface ReviewCounts {
  /** Tools with a review of their definition of today. */
  readonly tools: number;
  /** Of these, read by a person. */
  readonly byPerson: number;
  /** Read twice, the second time blind; and how often the second reader named the same category, and the same risk. */
  readonly twice: number;
  readonly sameCategory: number;
  readonly sameRisk: number;
}

/** What is compiled besides the servers: small, read by every page. */
export interface Frame {
  readonly marks: Marks;
  /** Servers that were renamed or removed, newest first. */
  readonly former: readonly FormerServer[];
  readonly reviews: ReviewCounts;
  /** The machine's verdicts held against the reviews; absent when there are none. */
  readonly evaluation: Evaluation | undefined;
  readonly site: Site;
  readonly taxonomy: Taxonomy;
  readonly attacks: readonly AttackFacts[];
  /** Published weaknesses of packages, whether or not the catalogue holds the package. */
  readonly advisories: readonly Advisory[];
  /** What the notices were worth when they were read; absent where nobody wrote it down. */
  readonly notices: NoticeRecord | undefined;
  /** Packages that were asked and are not in the catalogue, by name. */
  readonly leftOut: readonly LeftOutPackage[];
  /** Rounds of tools that nobody had looked at, newest first; empty when none was made. */
  readonly rounds: readonly RoundRecord[];
}
