import { type Verdict } from '../classify/verdict.ts';
import { canonicalJson } from '../manifest/canonical-json.ts';
import { type Json } from '../manifest/json.ts';
import { type Tool } from '../manifest/tool.ts';
import { type ToolChange, type VersionChange } from '../record.ts';
import { categories, compareRisk } from '../vocabulary.ts';
import { counts } from './counts.ts';

/** One captured version, classified. */
export interface JudgedVersion {
  readonly version: string;
  readonly capturedAt: string;
  readonly tools: readonly { readonly tool: Tool; readonly verdict: Verdict }[];
}

/** What changed from version to version, oldest step first; versions in which nothing changed are steps too. */
export const history = (versions: readonly JudgedVersion[]): VersionChange[] =>
  versions.slice(1).map((after, index) => step(versions[index] ?? after, after));

function step(before: JudgedVersion, after: JudgedVersion): VersionChange {
  const old = new Map(before.tools.map((one) => [one.tool.name, one]));
  const now = new Map(after.tools.map((one) => [one.tool.name, one]));
  return {
    from: before.version,
    to: after.version,
    capturedAt: after.capturedAt,
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
    changed: after.tools.flatMap((one) => {
      const was = old.get(one.tool.name);
      return was && was.tool.hash !== one.tool.hash ? [change(was, one)] : [];
    }),
    risks: { before: spread(before), after: spread(after) },
  };
}

const spread = ({ tools }: JudgedVersion) => counts(tools.map(({ verdict }) => verdict)).risks;

type Judged = JudgedVersion['tools'][number];

const parts = ['description', 'inputSchema', 'outputSchema', 'annotations'] as const;

function change(was: Judged, is: Judged): ToolChange {
  const text = (tool: Tool, part: string): string => canonicalJson((tool.definition[part] ?? null) as Json);
  const names = ({ parameters }: Tool): Set<string> => new Set(parameters.map(({ path }) => path.join('.')));
  const [before, after] = [names(was.tool), names(is.tool)];
  const brief = ({ verdict }: Judged) => ({ category: verdict.category, risk: verdict.risk });
  return {
    name: is.tool.name,
    parts: parts.filter((part) => text(was.tool, part) !== text(is.tool, part)),
    parametersAdded: [...after.difference(before)],
    parametersRemoved: [...before.difference(after)],
    before: brief(was),
    after: brief(is),
    verdictMoved: was.verdict.category !== is.verdict.category || was.verdict.risk !== is.verdict.risk,
    worse: isWorse(was.verdict, is.verdict),
    hashBefore: was.tool.hash,
    hashAfter: is.tool.hash,
  };
}

/** A more severe category or a higher risk: what a rug pull looks like from outside. */
const isWorse = (was: Verdict, is: Verdict): boolean =>
  compareRisk(is.risk, was.risk) > 0 || categories.indexOf(is.category) > categories.indexOf(was.category);
