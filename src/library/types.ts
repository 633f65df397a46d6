/** What one call can do at worst when it is used as its definition says, from the mildest to the most severe. */
export type Category = 'Read' | 'Write' | 'Execute' | 'Destructive' | 'Financial';

/** How bad that is: a function of category and signals, the same for the same definition every time. */
export type Risk = 'low' | 'medium' | 'high' | 'critical';

/** A fact about a tool beside its category, such as a free file path among its arguments. */
export type Signal =
  'secrets' | 'path' | 'url' | 'code' | 'bulk' | 'outbound' | 'untrusted' | 'private' | 'access' | 'multi';

/** One entry of `tools/list`, as the server sent it. Third-party text: data, never instructions. */
export interface ToolDefinition {
  readonly name: string;
  readonly [key: string]: unknown;
}

/** One thing that is wrong with an input, told so that whoever wrote it can put it right. */
export interface Problem {
  /** What the input was called. */
  readonly file: string;
  /** Place in it: a path, or a line and column; empty for all of it. */
  readonly at: string;
  readonly wrong: string;
  readonly right: string;
}

/** What a manifest holds, or why it cannot be read whole. */
export type Manifest =
  | {
      readonly ok: true;
      readonly tools: readonly ToolDefinition[];
      /** Why the server may offer more tools than the text holds; empty for a whole list. */
      readonly missing: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Words of the definition that prove a claim: `text` stands in `field` from `start` to `end`, in UTF-16 code units. */
export interface Evidence {
  /** Id of the rule; its page is `/rules/<id>/` of a catalogue. */
  readonly rule: string;
  /** JSON Pointer into the definition. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What one call of a tool can do, how bad that is, and the words that prove it: the form of `/schema/verdict.json`. */
export interface Verdict {
  readonly name: string;
  readonly category: Category;
  readonly risk: Risk;
  /** 0 to 1: how often verdicts with this kind of evidence were right on labelled tools. */
  readonly confidence: number;
  readonly signals: readonly Signal[];
  /** The most decisive first. */
  readonly evidence: readonly Evidence[];
  /** What each value of an argument that chooses the action does; empty for tools with one action. */
  readonly actions: readonly { readonly argument: string; readonly value: string; readonly category: Category }[];
  readonly claims: {
    /** The author's annotations, never used to decide. */
    readonly annotations: Readonly<Record<string, unknown>> | null;
    /** Hints that the evidence contradicts. */
    readonly mismatches: readonly {
      readonly hint: 'readOnlyHint' | 'destructiveHint' | 'idempotentHint' | 'openWorldHint';
      readonly declared: boolean;
      readonly evidence: boolean;
      readonly kind: 'understated' | 'overstated' | 'disputed';
    }[];
  };
  /** Kinds of what a reader should know of the text, such as `talks-to-model`. */
  readonly notices: readonly string[];
  /** What the text does to its reader, a sentence each that quotes it; absent for nearly all tools. */
  readonly noticed?:
    | readonly {
        readonly rule: string;
        readonly field: string;
        readonly start: number;
        readonly end: number;
        readonly text: string;
      }[]
    | undefined;
  /** Why, in whole sentences that quote the definition. */
  readonly rationale: string;
  /** What would make it milder; empty for what is low already. */
  readonly counterfactual: string;
}

/** What a policy should do with a tool, from the loosest to the strictest. */
export type Decision =
  | { readonly kind: 'allow' | 'ask' | 'deny' | 'hide' }
  | { readonly kind: 'limit'; readonly max: number; readonly window: 'minute' | 'hour' | 'day' };

/** A test on one argument that a call has to pass. */
export interface Condition {
  /** A top-level argument of the tool. */
  readonly argument: string;
  readonly operator: string;
  readonly value: string | number | true | readonly string[];
  /** One sentence: what it keeps out. */
  readonly why: string;
}

/** What is recommended for one tool, whatever enforces it. */
export interface Recommendation {
  readonly tool: string;
  readonly decision: Decision;
  readonly reason: string;
  readonly conditions: readonly Condition[];
  /** The decision where the target cannot test arguments; present exactly when there are conditions. */
  readonly withoutConditions: Decision | undefined;
}

/** How strict a policy is: as recommended, reads alone, or a person before all but low-risk reads. */
export type Profile = 'recommended' | 'read-only' | 'strict';

/** A client, gateway or interface that policies can be written for. */
export interface PolicyFormat {
  readonly id: string;
  readonly title: string;
  readonly group: 'Gateways' | 'Clients' | 'APIs';
  readonly about: string;
  readonly language: 'json' | 'yaml' | 'toml' | 'text';
  readonly fileName: string;
  /** The vendor's own documentation, and the day on which it was read. */
  readonly docs: string;
  readonly checked: string;
  /** What it cannot express, a sentence each. */
  readonly cannot: readonly string[];
}

/** A policy for all tools of a server in the words of one format. */
export interface Policy {
  readonly text: string;
  readonly fileName: string;
  readonly language: PolicyFormat['language'];
  /** Where the file lives. */
  readonly where: string;
  /** How the text goes into a file that is there already. */
  readonly merge: string;
  readonly steps: readonly string[];
  /** Tools that get something else than was recommended, and why. */
  readonly deviations: readonly { readonly tool: string; readonly badge: string; readonly why: string }[];
  readonly cannot: readonly string[];
  /** What makes a text that looks right do less than it says. */
  readonly traps: readonly string[];
}

/** What `recommend` is asked for. */
export interface RecommendOptions {
  /** Id of one of `formats`; without it no text is written. */
  readonly format?: string | undefined;
  /** `recommended` where it is left out. */
  readonly profile?: Profile | undefined;
  /** What the server is called in the configuration that the policy is for; `server` where it is left out. */
  readonly server?: string | undefined;
}

/** Recommendations and, where a format was named, the policy; or what is wrong with the options. */
export type Recommended =
  | { readonly ok: true; readonly tools: readonly Recommendation[]; readonly policy: Policy | undefined }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What became of one tool between a reviewed list and a live one. */
export interface ToolDrift {
  readonly tool: string;
  readonly state: 'same' | 'changed' | 'now with its arguments' | 'listed more often' | 'not reviewed' | 'gone';
  /** Keys of the definition that differ and that clients show, hand to a model or run by. */
  readonly shown: readonly string[];
  /** Keys that differ and that no client acts by, such as `_meta`. */
  readonly unseen: readonly string[];
}

/** A live list of tools held against a reviewed one. */
export interface Verification {
  /** Whether every tool is the same as it was reviewed, and no other is there. */
  readonly asReviewed: boolean;
  /** Every tool of either list, by name. */
  readonly tools: readonly ToolDrift[];
}
