/**
 * `npm run audit` asks the registry for known weaknesses of everything in the lock file. What npm rates high or critical
 * ends in exit 1 with a line per package; the policy is in `SECURITY.md`. Where no registry answers it says so, exit 0: an
 * audit that could not run is not a fault of the code, and is not taken for a clean one either.
 */
import { spawnSync } from 'node:child_process';
import * as z from 'zod';
import { counted } from '../src/explain/grammar.ts';
import { commandLine, demandNoMore } from './command.ts';

const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']), range: z.string() }),
  ),
});

const usage = `Usage: npm run audit

Asks the registry for known weaknesses of everything in the lock file. Exit 1 where one is rated high or critical.`;
demandNoMore(commandLine(usage, {}).positionals, 0);

const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], { encoding: 'utf8', timeout: 120_000 });
const answer = report.safeParse(parsed(stdout ?? '')).data;
if (answer) {
  const found = Object.entries(answer.vulnerabilities);
  const grave = found.filter(([, { severity }]) => severity === 'high' || severity === 'critical');
  for (const [name, { severity, range }] of grave) console.log(`${name} ${range}: ${severity}`);
  console.log(
    `audit: ${counted(found.length, 'package')} with known weaknesses, ${String(grave.length)} high or critical`,
  );
  process.exitCode = grave.length > 0 ? 1 : 0;
} else console.log('audit: not run, no registry answered; nothing is known about weaknesses');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
