import { type CallStyle } from './call-name.ts';
import { type FormatReference } from './format-reference.ts';
import { type DecisionKind, type Limit, type PolicyEntry } from './recommendation.ts';

/** What a policy text does with one call. `limit` carries how many calls of the window it lets through. */
export interface Outcome {
  readonly kind: DecisionKind;
  readonly max?: number;
  readonly window?: string;
}

/** A policy text, read once and asked many times. */
export type Evaluator = (tool: string, args?: Readonly<Record<string, unknown>>) => Outcome;

/** A snippet that goes into a policy the reader has, or a document that lists every tool of the server. */
export type PolicyScope = 'tool' | 'server';

export interface PolicyTarget {
  /** The reader's own key for the server in the target's configuration. */
  readonly serverKey: string;
  readonly serverTitle: string;
  /** The captured version that a document is pinned to. */
  readonly version: string;
  /**
   * What is known of the server's tools, where that bears on a decision about one of them: names that a target may take
   * for one, and what tools claim of themselves. Absent where nothing is known.
   */
  readonly tools?: readonly PolicyEntry[];
}

/** How a target carries out one decision. */
export interface Enforcement {
  readonly as: DecisionKind;
  /**
   * Two badges stand for less than was recommended: `cannot deny`, whose `why` names the way out, and `cannot limit`, in
   * a document in which the reader lets tools run without their limit (`edition.ts`).
   */
  readonly badge: 'enforced' | 'asks instead' | 'denies instead' | 'cannot deny' | 'cannot limit';
  /** One sentence; why it differs from the recommendation, or empty when enforced. */
  readonly why: string;
  /** False when no rule of this target can name the tool: the text then does not hold it. */
  readonly named: boolean;
  /** Other tools of the server that the target knows by the same name, so that they have one rule; absent when none. */
  readonly shares?: readonly string[];
}

/** A target that consumes policies. One format = one file. */
export interface Format {
  readonly id: string;
  readonly title: string;
  readonly group: 'Gateways' | 'Clients' | 'APIs';
  /** What the target is, in one sentence. */
  readonly about: string;
  readonly language: 'json' | 'yaml' | 'toml' | 'text';
  readonly fileName: string;
  /** Where the file lives and how to merge the snippet into it, one sentence each. */
  readonly where: string;
  readonly merge: (scope: PolicyScope) => string;
  /** How to merge a text for several servers, where that is not said as for one; see `mergeDocument`. */
  readonly mergeSeveral?: string;
  /** Numbered steps, plain sentences. */
  readonly steps: (target: PolicyTarget) => readonly string[];
  /** The vendor's own documentation and the day it was read. */
  readonly docs: string;
  readonly checked: string;
  /**
   * How a reader limits or blocks a tool in this format; names only keys that exist in it. A number of calls is that of
   * the limit, where there is one.
   */
  readonly howTo: {
    readonly limit: (tool: string, limit?: Limit) => string;
    readonly block: (tool: string) => string;
  };
  /** One sentence each: what this format cannot express. */
  readonly cannot: readonly string[];
  /** One sentence each: what makes a text that looks right do less than it says, such as a mode or another setting. */
  readonly traps: readonly string[];
  /** Forms, precedence and mistakes, each with where it is known from. */
  readonly reference: FormatReference;
  /**
   * What happens to a tool that a server document does not name, such as one of a later version. With `claims`, one that
   * its server calls read-only runs, and any other is asked about.
   */
  readonly unlisted: 'ask' | 'deny' | 'claims';
  /** What the reader's name for the server is called there; absent where the text does not hold it. */
  readonly keyLabel?: string;
  /** The text names tools without their server and is about all servers: there is one file for all of them. */
  readonly isForAllServers?: true;
  /** What is wrong with a name for the server, as a sentence; undefined when nothing is. */
  readonly keyProblem?: (serverKey: string) => string | undefined;
  readonly enforce: (entry: PolicyEntry, target: PolicyTarget, scope: PolicyScope) => Enforcement;
  readonly render: (target: PolicyTarget, entries: readonly PolicyEntry[], scope: PolicyScope) => string;
  /**
   * The smallest whole document that decides about no tool: what a snippet can be merged into. Written as `merged`
   * writes, so that a snippet that says nothing leaves it as it was.
   */
  readonly start: (target: PolicyTarget) => string;
  /**
   * Merges a snippet about `tools` into an existing document, as the merge rule on the page says: what the document
   * said about these tools is replaced. Formatting and comments are not kept. Throws when a text does not parse.
   */
  readonly merged: (existing: string, snippet: string, target: PolicyTarget, tools: readonly string[]) => string;
  /**
   * What the target does with calls, as it does when it is run, or else by its documented semantics. Throws one line
   * when the target would refuse the text, or when this catalogue cannot read it.
   */
  readonly evaluate: (text: string, target: PolicyTarget) => Evaluator;
  /**
   * What in a text has no effect although it looks as if it had one, or depends on what is not known here: one sentence
   * each, none for texts of this catalogue. Throws as `evaluate` does.
   */
  readonly remarks?: (text: string, target: PolicyTarget) => readonly string[];
  /** How the target names a tool together with its server; absent where it does not. */
  readonly callStyles?: readonly CallStyle[];
  /** Names of tools that the target brings itself, which a call without a server more likely means. */
  readonly ownTools?: RegExp;
}
