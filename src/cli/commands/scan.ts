import { defineCommand } from '../command.ts';
import { fail } from '../fail.ts';

export default defineCommand({
  id: 'scan',
  summary: 'which MCP servers the clients of this machine are configured with, and what is known of them',
  forms: ['[files or folders…] [options]'],
  about: `Reads the configurations of clients and says of every server what it is, which of its tools are the worst, which package may change under it and where a secret stands in the file; the secret itself is never printed. Without a word it looks in the usual places of this user and of the working folder: Claude Code and Desktop, Cursor, VS Code, Codex, Gemini CLI, Zed, opencode, Continue, Windsurf, Copilot CLI. A folder is looked at as a project.

Nothing is started unless --start says so: tools are known from the catalogue, by package or address. With --start every server that is switched on is started here as its client starts it, with your environment and what its entry says, and asked for its tools.`,
  options: {
    catalog: {
      type: 'string',
      value: 'DIR',
      about: 'the catalogue that servers are looked up in; default catalog, if it is there',
    },
    start: { type: 'boolean', default: false, about: 'start the servers and ask them for their tools' },
    timeout: { type: 'string', value: 'SECONDS', about: 'with --start, for each server; default 60' },
    format: { type: 'string', default: 'table', value: 'FORMAT', about: 'default table', choices: ['table', 'json'] },
    'fail-on': {
      type: 'string',
      value: 'WHAT',
      offers: ['medium', 'high', 'critical', 'unpinned', 'secrets', 'unknown'],
      about:
        'medium, high or critical: exit 1 when a tool is as risky, 2 when nothing is known of a server; unpinned: when a package can change under a server, or its command line is not understood; secrets: when one is written into the file, environment and headers included; unknown: when nothing is known of a server; several with commas between',
    },
  },
  exits:
    'Exit 0: scanned. 1: --fail-on is met. 2: bad input, or --fail-on would pass but servers are not known, or not wholly.',
  words: { least: 0, most: Infinity },
  async run({ catalog, start, timeout, format, 'fail-on': failOn }, words) {
    const { scanConfigs } = await import('../scan/scan-configs.ts');
    const { scanThreshold } = await import('../scan/scan-threshold.ts');
    const { limitsWithin } = await import('../ask/limits-within.ts');
    if (timeout !== undefined && !start) fail('--timeout: belongs to --start; without it nothing is started');
    process.exitCode = await scanConfigs(words, {
      catalog,
      start: start ? limitsWithin(timeout) : undefined,
      isJson: format === 'json',
      failsOn: failOn === undefined ? undefined : scanThreshold(failOn),
    });
  },
});
