import { parseCommentedJson } from '../../manifest/jsonc.ts';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { geminiEngine } from '../gemini-engine.ts';
import { readGeminiSettings } from '../gemini-settings-file.ts';
import { forget, isTable, join, type Value } from '../join-documents.ts';
import { printJson } from '../json-text.ts';
import { type PolicyEntry } from '../recommendation.ts';

const ability: Ability = {
  subject: 'A list in Gemini’s settings',
  decisions: ['ask', 'hide'],
  unnamed: 'hide',
};

function render({ serverKey }: PolicyTarget, entries: readonly PolicyEntry[], whole: boolean): string {
  const settled = entries.map((entry) => settle(entry, ability));
  const names = (kind: 'ask' | 'hide'): string[] =>
    settled.filter(({ decision }) => decision.kind === kind).map(({ tool }) => tool);
  return printJson({
    mcpServers: {
      [serverKey]: {
        ...(whole && { includeTools: names('ask') }),
        ...(names('hide').length > 0 && { excludeTools: names('hide') }),
        trust: false,
      },
    },
  });
}

/**
 * A server that the file keeps away has no tools; else its lists decide which of them there are, and the rules that the
 * program makes of the file whether it asks. A trusted server runs without questions.
 */
function evaluate(text: string, { serverKey }: PolicyTarget): Evaluator {
  const { isOff, takes, rules } = readGeminiSettings(text, serverKey);
  const decide = geminiEngine(rules, serverKey);
  return (tool, args) => ({ kind: isOff || !takes(tool) ? 'hide' : decide(tool, args) });
}

const read = (text: string): Value => parseCommentedJson(text) as Value;

function merged(existing: string, snippet: string, { serverKey }: PolicyTarget, tools: readonly string[]): string {
  const names = new Set(tools);
  const lists = ['includeTools', 'excludeTools'];
  const kept = lists.reduce((rest, list) => forget(rest, ['mcpServers', serverKey, list], names), read(existing));
  const joined = join(kept, read(snippet));
  const servers = isTable(joined) ? joined['mcpServers'] : undefined;
  const own = isTable(servers) ? servers[serverKey] : undefined;
  if (!isTable(own) || !Array.isArray(own['includeTools'])) return printJson(joined);
  const excluded = new Set(Array.isArray(own['excludeTools']) ? own['excludeTools'] : []);
  const includeTools = tools.filter((tool) => !excluded.has(tool));
  return printJson(join(joined, { mcpServers: { [serverKey]: { includeTools } } }));
}

const readInSource: Source = {
  how: 'read',
  of: 'google-gemini/gemini-cli 0.61.0, docs and settings schema',
  on: '2026-11-20',
};
const documented: Source = { how: 'documented', of: 'mcp-server.md of Gemini CLI', on: '2026-11-26' };
const asked: Source = { how: 'asked', of: 'Gemini CLI 0.61.0', on: '2026-11-26' };

const reference: FormatReference = {
  forms: [
    { form: 'includeTools: [ … ]', means: 'only these tools of the server are there' },
    { form: 'excludeTools: [ … ]', means: 'these are not there' },
    { form: 'trust', means: '`true` runs all of them without a question' },
  ],
  precedence: '`excludeTools` wins over `includeTools`.',
  unlisted: 'Not there, where `includeTools` is set; else it is asked about.',
  source: readInSource,
  mistakes: [
    {
      looks: '`trust: true` beside the lists',
      happens: 'Every tool that is left in runs without a question.',
      right: 'Set it to `false`.',
      source: readInSource,
    },
    {
      looks: '`mcp_github_delete` in a list',
      happens: 'The lists take the server’s own names.',
      right: 'Write `delete`.',
      source: documented,
    },
    {
      looks: 'A server named in `mcp.allowed`',
      happens: 'It runs without questions, whatever stands at the server.',
      right: 'Leave it out there.',
      source: asked,
    },
  ],
};

/** Gemini CLI, lists of one server in `settings.json`: `excludeTools` wins, and a tool left in is asked about. */
const geminiSettings: Format = {
  id: 'gemini-settings',
  title: 'Gemini CLI settings',
  group: 'Clients',
  about: 'Google’s agent for the terminal, with lists of the tools that it takes from a server.',
  language: 'json',
  fileName: 'settings.json',
  where: 'Put it into `~/.gemini/settings.json`, or `.gemini/settings.json` of the project.',
  merge: (scope) =>
    scope === 'server'
      ? 'Put the keys into the entry of the server, in place of the same keys.'
      : 'Put the keys into the entry of the server; a tool that stays belongs into `includeTools` where you keep that list, and into no `excludeTools`.',
  mergeSeveral: 'Put the keys into the entries of their servers, in place of the same keys.',
  steps: ({ serverKey }) => [
    `Find the server below \`mcpServers\`; the snippet assumes “${serverKey}”.`,
    'Merge the keys.',
    'Start Gemini CLI anew and list its tools.',
  ],
  docs: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md',
  checked: '2026-11-26',
  howTo: {
    limit: (name) => `No: the lists do not count calls. With \`trust\` false a person sees every call of ${name}.`,
    block: (name) => `Add ${name} to \`excludeTools\` of the server, which wins over \`includeTools\`.`,
  },
  cannot: [
    'It cannot let single tools run without a question: `trust` holds for the whole server.',
    'It cannot count calls or test arguments.',
  ],
  traps: [
    '`trust: true` on the server runs every tool that is left in without a question; the snippet sets it to false.',
    'A server that is named in `mcp.allowed` runs without questions too, and one that is missing from a list there is not started.',
    'Policy files and `tools.allowed` may let a tool run unasked although it stands here without trust.',
    'Names in `includeTools` and `excludeTools` are those of the server itself, without the client’s prefix.',
  ],
  reference,
  unlisted: 'deny',
  keyLabel: 'Name of this server in mcpServers',
  enforce: (entry) => settle(entry, ability).enforcement,
  render: (target, entries, scope) => render(target, entries, scope === 'server'),
  start: ({ serverKey }) => printJson({ mcpServers: { [serverKey]: { command: 'npx' } } }),
  merged,
  evaluate,
  remarks: (text, { serverKey }) => readGeminiSettings(text, serverKey).remarks,
  callStyles: ['mcp_server_tool'],
  ownTools:
    /^(?:run_shell_command|google_web_search|web_fetch|save_memory|read_many_files|codebase_investigator|write_todos)$/,
};

export default geminiSettings;
