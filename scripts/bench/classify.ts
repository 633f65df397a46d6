import { classify } from '../../src/classify/classify.ts';
import { recommend } from '../../src/policy/recommend.ts';
import { listedTools } from '../listed-tools.ts';

/**
 * How many tools per second one core classifies and gives a recommendation, normalising left out: reads every manifest below
 * the folder and repeats until so many seconds have passed. Processor time, so that other programs on the machine do not count.
 */
export function benchClassify(folder: string, leastSeconds: number): string {
  const servers = listedTools(folder);
  const count = servers.reduce((sum, { tools }) => sum + tools.length, 0);
  const round = (): void => {
    for (const { tools, context } of servers) for (const tool of tools) recommend(tool, classify(tool, context));
  };
  round();
  const start = performance.now();
  const cpu = process.cpuUsage();
  let rounds = 0;
  do {
    round();
    rounds += 1;
  } while (performance.now() - start < leastSeconds * 1000);
  const used = process.cpuUsage(cpu);
  const seconds = (used.user + used.system) / 1e6;
  const rate = Math.round((count * rounds) / seconds).toLocaleString('en');
  return `${String(count)} tools × ${String(rounds)} in ${seconds.toFixed(2)} s of processor time: ${rate} tools per second`;
}
