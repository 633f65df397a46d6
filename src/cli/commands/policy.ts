import { formatGroups } from '../../policy/format-groups.ts';
import { formats } from '../../policy/formats.ts';
import { profiles } from '../../policy/profiles.ts';
import { defineCommand } from '../command.ts';
import { fail } from '../fail.ts';

function printFormats(): void {
  for (const { title, formats: members } of formatGroups) {
    console.log(title);
    for (const { id, title: name } of members) console.log(`  ${id.padEnd(22)}${name}`);
  }
}

export default defineCommand({
  id: 'policy',
  summary: 'a policy for where your agents run, or what in one you have is without effect',
  forms: [
    '<manifest.json|-|owner/server> --format ID [options]',
    '--config FILE --format ID [options]',
    '--check FILE --format ID [options]',
  ],
  about: `Prints a policy for the tools of a manifest, or of a server of the catalogue, to standard output; where it goes and what it cannot do, to standard error. With --check it reads a policy that you have instead and says, with the line, what in it has no effect and what would be right; a part that is to be merged into a file is read as such.

With --config it prints one policy for all servers of a client's configuration, under the keys that they have there; servers that are switched off are left out. What a server offers comes from --manifest, from the server itself with --start, or else from the catalogue, by package or address. A server of which nothing is known is named and ends the command, unless --partial leaves it out.`,
  options: {
    format: {
      type: 'string',
      value: 'ID',
      about: 'where the policy is for; list prints the targets with their names',
      choices: [...formats.map(({ id }) => id), 'list'],
    },
    profile: {
      type: 'string',
      default: 'recommended',
      value: 'ID',
      about: 'default recommended',
      choices: profiles.map(({ id }) => id),
    },
    tool: {
      type: 'string',
      value: 'NAME',
      about: 'a snippet for this tool alone, to be merged into the policy that you have',
    },
    server: {
      type: 'string',
      value: 'KEY',
      about: 'what the server is called in your configuration; with --config: this one alone',
    },
    config: { type: 'string', value: 'FILE', about: 'the configuration of a client, such as .mcp.json' },
    project: {
      type: 'string',
      value: 'DIR',
      about: 'with --config: the folder whose servers count where the file has some for several; default this one',
    },
    start: { type: 'boolean', default: false, about: 'with --config: start the servers and ask them for their tools' },
    timeout: { type: 'string', value: 'SECONDS', about: 'with --start, for each server; default 60' },
    partial: {
      type: 'boolean',
      default: false,
      about: 'with --config: leave servers out of which nothing is known',
    },
    check: { type: 'string', value: 'FILE', about: 'the policy to be read, or - for standard input' },
    manifest: {
      type: 'string',
      multiple: true,
      value: 'WHAT',
      about:
        'with --check: a manifest or server id, by which names are found that no tool has; KEY=FILE for each where the policy is for several servers. With --config: KEY=FILE, the manifest of one server. May be repeated',
    },
    catalog: { type: 'string', value: 'DIR', about: 'default catalog' },
  },
  exits:
    "Exit 0: printed, or nothing wrong. 1: something has no effect, or is left to the server's own claims. 2: bad input, or a policy that the target refuses.",
  words: { least: 0, most: 1, offers: 'files and servers' },
  async run(values, [source]) {
    const { format: id, profile: profileId, tool, server, check, config, manifest = [], catalog } = values;
    if (id === 'list') {
      printFormats();
      return;
    }
    const given = [source, check, config].filter((one) => one !== undefined);
    if (given.length === 0)
      fail(
        'usage: tool-risk policy <manifest|owner/server> --format ID, --config FILE or --check FILE (see tool-risk policy --help)',
      );
    if (given.length > 1)
      fail(`${given[0] ?? ''}: one word too many beside ${config === undefined ? '--check' : '--config'}`);
    if (server === '') fail('--server: expected what the server is called in the policy');
    const format = formats.find((one) => one.id === id);
    const profile = profiles.find((one) => one.id === profileId);
    if (!format || !profile) return fail(`--format: expected one of ${formats.map((one) => one.id).join(', ')}`);
    if (tool !== undefined && source === undefined)
      fail('--tool: belongs to the policy of one server; expected --config and --check without it');
    if (values.timeout !== undefined && !values.start)
      fail('--timeout: belongs to --start; without it nothing is started');
    if (config !== undefined) {
      const { printStack } = await import('../policy/print-stack.ts');
      const { limitsWithin } = await import('../ask/limits-within.ts');
      const { project = process.cwd(), partial } = values;
      const start = values.start ? limitsWithin(values.timeout) : undefined;
      const asked = { config, catalog, profile, manifests: manifest, serverKey: server, project, partial, start };
      await printStack(format, asked);
      return;
    }
    for (const name of ['project', 'start', 'partial'] as const)
      if (values[name] !== undefined && values[name] !== false) fail(`--${name}: belongs to --config`);
    if (check === undefined) {
      if (manifest.length > 0)
        fail('--manifest: belongs to --check and --config; expected the manifest without an option');
      const { printPolicy } = await import('../policy/print-policy.ts');
      printPolicy(format, { source: source ?? '', catalog: catalog ?? 'catalog', profile, tool, serverKey: server });
      return;
    }
    if (check === '-' && manifest.some((word) => word === '-' || word.endsWith('=-')))
      fail('- stands twice; expected a file for the policy or for the manifest');
    const { checkFile } = await import('../policy/check-file.ts');
    checkFile(format, check, { serverKey: server, manifests: manifest, catalog: catalog ?? 'catalog' });
  },
});
