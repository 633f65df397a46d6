import { type KnownWeakness, type ToolLink } from '../record.ts';
import { type Enforcement } from '../policy/format.ts';
import { type PolicyAnswers } from './policy-answers.ts';
import { type PolicyChoice } from './policy-choice.ts';
import { type Category, type Risk, type Signal } from '../vocabulary.ts';

/** A stretch of third-party text; `rules` names the rules whose evidence covers it (empty = unmarked). */
export interface Segment {
  readonly text: string;
  readonly rules: readonly string[];
  /** Numbers, from 1, of the page's marks that end with this segment. */
  readonly marks: readonly number[];
}

/** One mark of the definition: the words and the rule that they made fire, or the review that named them. */
export interface MarkNote {
  readonly mark: number;
  readonly text: string;
  /** False for words in a part of the schema that the page leaves out. */
  readonly isPrinted: boolean;
  /** The rule's id, or `review`. */
  readonly rule: string;
  readonly ruleTitle: string;
  /** What the rule claims, in words: `Execute`, `takes a free file path`, `lowers to Read`. */
  readonly claim: string;
}

export interface ParameterRow {
  readonly path: string;
  readonly name: readonly Segment[];
  readonly type: string;
  readonly required: boolean;
  readonly description: readonly Segment[];
  readonly options: readonly Segment[][];
  /** At most this many options are printed; the rest is counted. */
  readonly moreOptions: number;
}

export interface ClaimRow {
  readonly hint: string;
  /** `true`, `false`, or `not declared (the protocol then assumes true)`. */
  readonly declared: string;
  readonly evidence: string;
  /** `costly silence`: nothing is declared, and the protocol's cautious default asks people needlessly. */
  readonly verdict: 'agrees' | 'understated' | 'overstated' | 'disputed' | 'costly silence';
}

export interface Question {
  /** Present where the answer depends on the reader's target. */
  readonly about?: keyof PolicyAnswers;
  readonly question: string;
  readonly answer: string;
}

export interface ProvenanceRow {
  readonly term: string;
  readonly value: string;
  readonly url?: string;
  readonly code?: boolean;
}

/** A second text below a policy: about the tool alone where the first is about its server, and the other way round. */
export interface OtherText {
  readonly title: string;
  /** What to do with it. */
  readonly note: string;
  readonly text: string;
}

/** A policy in one target's words, with everything that is printed around it. */
export interface PolicyPanel {
  readonly format: string;
  readonly title: string;
  readonly fileName: string;
  readonly language: string;
  /** Safe to copy; undefined where it is the document of the whole server, which a tool's page is too small for. */
  readonly text: string | undefined;
  /** Said directly above the text: how to use it, where it cannot say so itself; else empty. */
  readonly note: string;
  /** Only on a tool's page. */
  readonly other: OtherText | undefined;
  readonly badge: Enforcement['badge'];
  readonly badgeWhy: string;
  /** What the policy does to this tool and to the rest, in the target. */
  readonly does: string;
  /** What the reader can choose for tools with a limit that the target cannot keep; empty where there is no choice. */
  readonly editions: string;
  readonly merge: string;
  readonly where: string;
  readonly steps: readonly string[];
  readonly docs: string;
  readonly checked: string;
  /** In which program its texts were proved, or that they follow documentation. */
  readonly proof: string;
  /** What the target calls the reader's name for the server; absent where the text does not hold it. */
  readonly keyLabel: string | undefined;
  /** What is wrong with that name for this target. */
  readonly keyProblem: string | undefined;
}

/** The panel of a tool, with what else on its page depends on the target. */
export interface ToolPolicyPanel extends PolicyPanel {
  /** What becomes of a call in the target, in a sentence for the top of the page. */
  readonly effect: string;
  readonly answers: PolicyAnswers;
}

/** Who read a definition, in sentences. */
export interface ReviewNote {
  readonly by: string;
  readonly date: string;
  /** `a language model` or `a person`. */
  readonly reader: string;
  /** The same as a sentence that nobody can mistake. */
  readonly mark: string;
  /** Where it is said what a review is. */
  readonly url: string;
  /** What the rules alone say where they differ, and what a second reader said. */
  readonly beside: readonly string[];
}

/** Everything a tool page prints, in the page's order. Built by `toolPage` in `build-tool-page.ts`. */
export interface ToolPage {
  readonly name: string;
  readonly title: string | undefined;
  readonly server: { readonly id: string; readonly title: string; readonly url: string; readonly toolCount: number };
  readonly category: Category;
  readonly risk: Risk;
  readonly confidence: { readonly value: number; readonly label: string; readonly why: string };
  readonly signals: readonly { readonly id: Signal; readonly label: string; readonly phrase: string }[];
  /** `<title>` and meta description. */
  readonly head: { readonly title: string; readonly description: string };
  readonly description: string;
  /** `What <tool> does on <server>`: sentences. */
  readonly does: string;
  /** One sentence: what it does, and what makes that as grave as it is. */
  readonly why: string;
  readonly rationale: string;
  readonly counterfactual: string;
  /** The rule that decided or, beside a review, one that says the same. */
  readonly decidedBy: { readonly rule: string; readonly title: string } | undefined;
  readonly actions: readonly { readonly argument: string; readonly value: string; readonly category: Category }[];
  /** The definition with its proving words marked. */
  readonly definition: {
    /** The rule whose marks decided, or `review`; undefined where no words did. */
    readonly deciding: string | undefined;
    /** Rules whose marks are words that work on the model or hide from people. */
    readonly alarming: readonly string[];
    readonly name: readonly Segment[];
    readonly title: readonly Segment[];
    readonly description: readonly Segment[];
    readonly parameters: readonly ParameterRow[];
    /** Parameters beyond those printed. */
    readonly moreParameters: number;
    readonly notes: readonly MarkNote[];
    /** Said of a definition that is longer than is read. */
    readonly readInPart: string | undefined;
  };
  readonly claims: {
    readonly rows: readonly ClaimRow[];
    readonly summary: string;
    readonly corrected: string | undefined;
  };
  /** Plain sentences about thin, odd or hostile definitions; empty for most tools. */
  readonly warnings: readonly string[];
  /** What the text does to its reader, in a line for the top of the page; empty for nearly all tools. */
  readonly alarm: string;
  readonly override:
    { readonly by: string; readonly date: string; readonly reason: string; readonly machine: string } | undefined;
  /** The review that the verdict comes from; absent where an override wins over it. */
  readonly review: ReviewNote | undefined;
  /** Attack patterns that the definition opens; `because` finishes "Open here because …". */
  readonly attacks: readonly {
    readonly slug: string;
    readonly title: string;
    readonly summary: string;
    readonly because: string;
  }[];
  readonly policy: {
    readonly panel: ToolPolicyPanel;
    readonly choice: PolicyChoice;
    readonly recommendation: string;
    readonly reason: string;
  };
  readonly related: {
    readonly sameServer: readonly ToolLink[];
    readonly sameJob: readonly ToolLink[];
    readonly safer: readonly ToolLink[];
    readonly sameName: readonly ToolLink[];
  };
  readonly questions: readonly Question[];
  readonly provenance: readonly ProvenanceRow[];
  /** What became of this tool between captured versions, newest first. */
  readonly timeline: readonly {
    readonly from: string;
    readonly to: string;
    readonly capturedAt: string;
    readonly text: string;
    readonly worse: boolean;
  }[];
  /** Published weaknesses that affect the captured version and name this tool or none. */
  readonly weaknesses: readonly KnownWeakness[];
  readonly disagreeUrl: string | undefined;
}
