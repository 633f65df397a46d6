/**
 * `npm run --silent verify:clients -- [--cache <folder>] [--catalog <folder>] [--format <id>] [--record]`
 * Installs the real programs that carry out our policies and asks them. Prints a table; exit 1 when one of them does
 * something else than we say, 2 on bad input.
 */
import { type ClientProof } from '../src/policy/client-proof.ts';
import { clientProofs } from '../src/policy/client-proofs.ts';
import { formats } from '../src/policy/formats.ts';
import { askProgram, type Answers } from './clients/ask-program.ts';
import { casesOf } from './clients/cases.ts';
import { install, usualCache } from './clients/install.ts';
import { type Program } from './clients/program.ts';
import { programs } from './clients/programs.ts';
import { recordProofs, textsDigest } from './clients/record-proofs.ts';
import { sampleServers } from './clients/sample-servers.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from '../src/cli/fail.ts';
import { provedServers } from './policies/proved-server.ts';
import { textTable } from '../src/cli/text-table.ts';

const usage = `Usage: npm run --silent verify:clients -- [--format ID] [--cache DIR] [--catalog DIR] [--record]

Installs pinned versions of the programs that carry out our policies (once, about 2 GB, into a cache folder of yours), lets
each play against a model and MCP servers on loopback, and compares what it does with what we say: allow, ask, deny or hide.

  --format ID    only this format; may be given more than once
  --cache DIR    where the programs are installed (${usualCache().replace(process.env['HOME'] ?? '\0', '~')})
  --catalog DIR  a catalogue to take servers from (catalog)
  --record       write what was proved into src/policy/client-proofs.ts, which the pages and the tests read

Exit 1 when a program does something else than we say.`;

const { values, positionals } = commandLine(usage, {
  format: { type: 'string', multiple: true, default: [] },
  cache: { type: 'string', default: usualCache() },
  catalog: { type: 'string', default: 'catalog' },
  record: { type: 'boolean', default: false },
});
demandNoMore(positionals, 0);
const wanted = values.format;
const known = programs.flatMap((program) => program.formats);
for (const id of wanted)
  if (!known.includes(id)) fail(`${id}: no program is asked about it; expected one of ${known.join(', ')}`);

const servers = sampleServers(provedServers(values.catalog));
const isTerminal = process.stderr.isTTY;
const progress = (text: string): void => {
  if (isTerminal) process.stderr.write(`\r\u001B[K${text}`);
};

async function ask(program: Program): Promise<Answers[]> {
  const own = formats.filter(({ id }) => program.formats.includes(id) && (wanted.length === 0 || wanted.includes(id)));
  if (own.length === 0) return [];
  progress(`${program.title}: installing ${program.package}@${program.version}`);
  const folder = program.isOurs ? '' : await install(program, values.cache);
  const answers: Answers[] = [];
  for (const format of own) {
    const cases = casesOf(format, servers);
    let done = 0;
    answers.push(
      await askProgram(program, folder, cases, () => {
        done += 1;
        progress(`${program.title}, ${format.id}: ${String(done)} of ${String(cases.length)} questions`);
      }),
    );
  }
  await program.close?.();
  return answers;
}

const rows: string[][] = [];
const proofs: ClientProof[] = [];
const disagreements: string[] = [];
let decisions = 0;
for (const program of programs)
  for (const answers of await ask(program)) {
    rows.push([
      ...[answers.format, `${program.title} ${program.version}`, String(answers.cases), String(answers.decisions)],
      String(answers.decisions - answers.disagreements.length),
    ]);
    const format = formats.find(({ id }) => id === answers.format);
    if (format && answers.disagreements.length === 0)
      proofs.push({
        ...{ format: format.id, program: program.title, version: program.version },
        ...{ date: new Date().toISOString().slice(0, 10), decisions: answers.decisions, texts: textsDigest(format) },
      });
    decisions += answers.decisions;
    disagreements.push(...answers.disagreements);
  }
progress('');
for (const line of disagreements.slice(0, 50)) console.error(line);
if (disagreements.length > 50) console.error(`… and ${String(disagreements.length - 50)} more`);
console.log(textTable(['format', 'program', 'questions', 'decisions', 'agreements'], rows));
const asked = new Set(rows.map(([, program]) => program)).size;
console.log(
  `${String(decisions)} decisions in ${String(asked)} programs, ${String(disagreements.length)} disagreements`,
);
if (values.record) await recordProofs(clientProofs, proofs);
process.exitCode = disagreements.length > 0 ? 1 : 0;
