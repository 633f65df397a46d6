import { classify } from '../classify/classify.ts';
import { type Judgement } from '../classify/evaluation.ts';
import { normaliseAll } from '../manifest/normalise.ts';
import { type Problem } from '../manifest/problem.ts';
import { type ServerSource } from './read-catalogue.ts';

/**
 * The machine's verdict beside every label of `gold/`, as evaluation wants them. The version and the tools that a gold
 * file names must be captured; overrides play no part.
 */
export function judgeGold(servers: readonly ServerSource[]): { judgements: Judgement[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const judgements = servers.flatMap(({ id, captures, gold }): Judgement[] => {
    if (!gold) return [];
    const { file, labels } = gold;
    const read = captures.find(({ version }) => version === labels.version);
    if (!read) {
      const right = captures.map(({ version }) => version).join(', ');
      problems.push({
        file,
        at: 'version',
        wrong: `no capture of version ${labels.version}`,
        right: `one of ${right}`,
      });
      return [];
    }
    const tools = normaliseAll(read.capture.tools);
    const context = { toolNames: tools.map(({ name }) => name) };
    return Object.entries(labels.tools).flatMap(([name, label]) => {
      const tool = tools.find((one) => one.name === name);
      if (tool)
        return [{ id: `${id}/${name}`, name, label: { ...label, signalsMaybe: [] }, verdict: classify(tool, context) }];
      problems.push({ file, at: `tools.${name}`, wrong: 'no such tool', right: `a tool of version ${labels.version}` });
      return [];
    });
  });
  return { judgements, problems };
}
