/**
 * `npm run --silent policy -- <manifest|server id> --format <id> [--profile <id>] [--tool <name>] [--server <key>]`
 * prints a policy to standard output, and what a reader should know about it to standard error.
 * `npm run --silent policy -- --check <file> --format <id> [--server <key>] [--manifest <manifest|server id>]`
 * says what in a policy file has no effect. Exit 0 when nothing is wrong, 1 when something has no effect, 2 on bad input
 * and when the target would refuse the file.
 */
import { enableCompileCache } from 'node:module';
import { counted } from '../src/explain/grammar.ts';
import { printable } from '../src/manifest/printable.ts';
import { type Format } from '../src/policy/format.ts';
import { formatGroups } from '../src/policy/format-groups.ts';
import { formats } from '../src/policy/formats.ts';
import { nearestWord } from '../src/policy/nearest-word.ts';
import { profileEntries, profiles } from '../src/policy/profiles.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from './fail.ts';

const usage = `Usage: npm run --silent policy -- <manifest|server id> --format ID [options]
       npm run --silent policy -- --check FILE --format ID [options]

Prints a policy for the tools of a manifest, or of a server of the catalogue, to standard output; where it goes and what
it cannot do, to standard error. With --check it reads a policy that you have instead and says, with the line, what in it
has no effect and what would be right.

  --format ID       where the policy is for; --format list prints them
  --profile ID      ${profiles.map(({ id }) => id).join(', ')}; default ${profiles[0]?.id ?? ''}
  --tool NAME       a snippet for this tool alone, to be merged into the policy that you have
  --server KEY      what the server is called in your configuration
  --check FILE      the policy to be read, or - for standard input
  --manifest WHAT   with --check: a manifest or server id; names in the policy that no tool has are found by it
  --catalog DIR     default catalog

Exit 0: printed, or nothing wrong. 1: something has no effect, or is left to the server's own claims. 2: bad input, or a policy that the target refuses.`;

const { values, positionals } = commandLine(usage, {
  format: { type: 'string' },
  profile: { type: 'string', default: 'recommended' },
  tool: { type: 'string' },
  server: { type: 'string' },
  check: { type: 'string' },
  manifest: { type: 'string' },
  catalog: { type: 'string', default: 'catalog' },
});

function formatCalled(id: string | undefined): Format {
  const format = formats.find((one) => one.id === id);
  if (format) return format;
  const ids = formats.map((one) => one.id);
  const near = nearestWord(id ?? '', ids);
  const meant = near === undefined ? '' : ` (did you mean ${near}?)`;
  return fail(`--format${id === undefined ? '' : ` ${printable(id)}`}: expected one of ${ids.join(', ')}${meant}`);
}

function list(): void {
  for (const { title, formats: members } of formatGroups) {
    console.log(title);
    for (const { id, title: name } of members) console.log(`  ${id.padEnd(22)}${name}`);
  }
}

async function print(format: Format, source: string): Promise<void> {
  const { serverTools } = await import('./policy/server-tools.ts');
  const profile = profiles.find(({ id }) => id === values.profile);
  if (!profile)
    fail(`--profile ${printable(values.profile)}: expected one of ${profiles.map(({ id }) => id).join(', ')}`);
  const { target: known, tools, notes } = serverTools(source, values.catalog);
  const all = profileEntries(profile, tools);
  const target = { ...known, serverKey: values.server ?? known.serverKey, tools: all };
  const problem = format.keyProblem?.(target.serverKey);
  if (problem !== undefined) fail(`--server ${printable(target.serverKey)}: ${problem}`);
  const entries = values.tool === undefined ? all : all.filter(({ tool }) => tool === values.tool);
  if (entries.length === 0) {
    const names = all.map(({ tool }) => tool);
    const near = nearestWord(values.tool ?? '', names);
    const right = near === undefined ? `one of its ${counted(names.length, 'tool')}` : `such as ${printable(near)}`;
    fail(`--tool ${printable(values.tool ?? '')}: no tool of ${printable(source)}; expected ${right}`);
  }
  const scope = values.tool === undefined ? 'server' : 'tool';
  const text = format.render(target, entries, scope);
  process.stdout.write(text);
  const told = entries.map((entry) => ({ tool: entry.tool, ...format.enforce(entry, target, scope) }));
  const lines = [
    ...notes,
    ...(text.trim() === '' ? [`${format.title} needs no text for this: leave the tool out of its policy.`] : []),
    `${format.where} ${format.merge(scope)}`,
    ...format.steps(target).map((step, index) => `${String(index + 1)}. ${step}`),
    ...told.filter(({ badge }) => badge !== 'enforced').map(({ tool, badge, why }) => `${tool}: ${badge}. ${why}`),
    ...format.traps.map((trap) => `Note: ${trap}`),
  ];
  for (const line of lines) console.error(printable(line));
}

if (values.format === 'list') list();
else {
  demandNoMore(positionals, values.check === undefined ? 1 : 0);
  const [source] = positionals;
  if (values.check === undefined && source === undefined)
    fail('usage: npm run --silent policy -- <manifest|server id> --format ID, or --check FILE (see --help)');
  if (values.server === '') fail('--server: expected what the server is called in the policy');
  const format = formatCalled(values.format);
  // Loaded last, since help and mistakes end before; what it takes to compile it is kept for the next call.
  enableCompileCache();
  if (values.check === undefined) {
    if (values.manifest !== undefined) fail('--manifest: belongs to --check; expected the manifest without an option');
    await print(format, source ?? '');
  } else {
    if (values.tool !== undefined) fail('--tool: belongs to policies that are printed; expected --check without it');
    if (values.check === '-' && values.manifest === '-')
      fail('- stands twice; expected a file for the policy or for the manifest');
    const { checkFile } = await import('./policy/check-file.ts');
    const { serverTools } = await import('./policy/server-tools.ts');
    const known = values.manifest === undefined ? undefined : serverTools(values.manifest, values.catalog);
    checkFile(format, values.check, values.server, known);
  }
}
