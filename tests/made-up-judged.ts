import { type DecidedTool } from '../src/explain/decided-tool.ts';
import { type JudgedTool } from '../src/explain/judged-server.ts';
import { plainly, type Decision } from '../src/policy/recommendation.ts';

/** A judged tool that no server has: a harmless read unless `more` says otherwise. */
export const madeUpJudged = (
  name: string,
  more: Partial<JudgedTool> = {},
  decision: Decision = { kind: 'allow' },
): JudgedTool => ({
  name,
  path: `/tools/a/b/${name}/`,
  category: 'Read',
  risk: 'low',
  signals: [],
  noticed: [],
  tokens: 10,
  job: { verb: '', object: [] },
  entry: { tool: name, category: more.category ?? 'Read', recommendation: plainly(decision) },
  ...more,
});

/** The same as part of a stack whose policy decides about it. */
export const madeUpDecided = (key: string, as: DecidedTool['as'], tool: JudgedTool): DecidedTool => ({
  ...tool,
  server: key.toUpperCase(),
  key,
  as,
  badge: 'enforced',
});
