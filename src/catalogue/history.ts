import { classify } from '../classify/classify.ts';
import { type Verdict } from '../classify/verdict.ts';
import { canonicalJson } from '../manifest/canonical-json.ts';
import { hidesArguments, holdsNoSchemas } from '../manifest/input-schema.ts';
import { type Json } from '../manifest/json.ts';
import { normalise } from '../manifest/normalise.ts';
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

/** What changed from one version to another. */
export function step(before: JudgedVersion, after: JudgedVersion): VersionChange {
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
    withoutSchemas: { before: isBare(before), after: isBare(after) },
  };
}

const spread = ({ tools }: JudgedVersion) => counts(tools.map(({ verdict }) => verdict)).risks;
const isBare = ({ tools }: JudgedVersion): boolean => holdsNoSchemas(tools.map(({ tool }) => tool));

type Judged = JudgedVersion['tools'][number];

const parts = ['description', 'inputSchema', 'outputSchema', 'annotations'] as const;

function change(was: Judged, is: Judged): ToolChange {
  const text = (tool: Tool, part: string): string => canonicalJson((tool.definition[part] ?? null) as Json);
  const names = ({ parameters }: Tool): Set<string> => new Set(parameters.map(({ path }) => path.join('.')));
  const [before, after] = [names(was.tool), names(is.tool)];
  const brief = ({ verdict }: Judged) => ({ category: verdict.category, risk: verdict.risk });
  const schema = schemaStep(was.tool, is.tool);
  return {
    name: is.tool.name,
    parts: parts.filter((part) => text(was.tool, part) !== text(is.tool, part)),
    parametersAdded: [...after].filter((name) => !before.has(name)),
    parametersRemoved: [...before].filter((name) => !after.has(name)),
    before: brief(was),
    after: brief(is),
    verdictMoved: was.verdict.category !== is.verdict.category || was.verdict.risk !== is.verdict.risk,
    schema,
    worse: schema === undefined ? isWorse(was.verdict, is.verdict) : isWorse(bare(was.tool), bare(is.tool)),
    hashBefore: was.tool.hash,
    hashAfter: is.tool.hash,
    ...(was.tool.description !== is.tool.description && {
      description: { before: was.tool.description, after: is.tool.description },
    }),
  };
}

/** Whether the arguments came into a capture or went out of it, which says nothing about what the tool does. */
function schemaStep(was: Tool, is: Tool): ToolChange['schema'] {
  if (hidesArguments(was) && is.parameters.length > 0) return 'came';
  return was.parameters.length > 0 && hidesArguments(is) ? 'went' : undefined;
}

/** The verdict on what two captures can both say of a tool when one of them left the arguments out. */
const bare = ({ definition }: Tool): Verdict => classify(normalise({ ...definition, inputSchema: null }));

/** A higher risk, or a more severe category at the same risk: what a rug pull looks like from outside. */
function isWorse(was: Verdict, is: Verdict): boolean {
  const moved = compareRisk(is.risk, was.risk);
  return moved > 0 || (moved === 0 && categories.indexOf(is.category) > categories.indexOf(was.category));
}
