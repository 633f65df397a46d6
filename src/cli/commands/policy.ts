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
  forms: ['<manifest.json|-|owner/server> --format ID [options]', '--check FILE --format ID [options]'],
  about:
    'Prints a policy for the tools of a manifest, or of a server of the catalogue, to standard output; where it goes and what it cannot do, to standard error. With --check it reads a policy that you have instead and says, with the line, what in it has no effect and what would be right.',
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
    server: { type: 'string', value: 'KEY', about: 'what the server is called in your configuration' },
    check: { type: 'string', value: 'FILE', about: 'the policy to be read, or - for standard input' },
    manifest: {
      type: 'string',
      value: 'WHAT',
      about: 'with --check: a manifest or server id; names in the policy that no tool has are found by it',
    },
    catalog: { type: 'string', default: 'catalog', value: 'DIR', about: 'default catalog' },
  },
  exits:
    "Exit 0: printed, or nothing wrong. 1: something has no effect, or is left to the server's own claims. 2: bad input, or a policy that the target refuses.",
  words: { least: 0, most: 1 },
  async run({ format: id, profile: profileId, tool, server, check, manifest, catalog }, [source]) {
    if (id === 'list') {
      printFormats();
      return;
    }
    if (source === undefined && check === undefined)
      fail(
        'usage: tool-risk policy <manifest|owner/server> --format ID, or --check FILE (see tool-risk policy --help)',
      );
    if (source !== undefined && check !== undefined)
      fail(`${source}: one word too many beside --check; a manifest goes into --manifest`);
    if (server === '') fail('--server: expected what the server is called in the policy');
    const format = formats.find((one) => one.id === id);
    const profile = profiles.find((one) => one.id === profileId);
    if (!format || !profile) return fail(`--format: expected one of ${formats.map((one) => one.id).join(', ')}`);
    if (check === undefined) {
      if (manifest !== undefined) fail('--manifest: belongs to --check; expected the manifest without an option');
      const { printPolicy } = await import('../policy/print-policy.ts');
      printPolicy(format, { source: source ?? '', catalog, profile, tool, serverKey: server });
      return;
    }
    if (tool !== undefined) fail('--tool: belongs to policies that are printed; expected --check without it');
    if (check === '-' && manifest === '-') fail('- stands twice; expected a file for the policy or for the manifest');
    const { checkFile } = await import('../policy/check-file.ts');
    const { serverTools } = await import('../policy/server-tools.ts');
    checkFile(format, check, server, manifest === undefined ? undefined : serverTools(manifest, catalog));
  },
});
