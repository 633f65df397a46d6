import * as z from 'zod/mini';
import { settle, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { forget } from '../join-documents.ts';
import { mergeJson, printJson, readJson } from '../json-text.ts';
import { knownPart, passedOver } from '../known-part.ts';
import { type PolicyEntry } from '../recommendation.ts';

const server = z.looseObject({ tools: z.array(z.string()) });
const settings = z.strictObject({ mcpServers: z.record(z.string(), server) });

const read = (text: string) => knownPart(settings, readJson(text));

const ability: Ability = {
  subject: 'The Copilot cloud agent',
  decisions: ['allow', 'hide'],
  names: (tool) => tool !== '*',
  unnamed: 'hide',
};

function render({ serverKey }: PolicyTarget, entries: readonly PolicyEntry[]): string {
  const allowed = entries.filter((entry) => {
    const { named, decision } = settle(entry, ability);
    return named && decision.kind === 'allow';
  });
  return printJson({ mcpServers: { [serverKey]: { tools: allowed.map(({ tool }) => tool) } } });
}

function evaluate(text: string, { serverKey }: PolicyTarget): Evaluator {
  const { mcpServers: servers } = read(text).value;
  const listed = new Set(Object.hasOwn(servers, serverKey) ? servers[serverKey]?.tools : []);
  return (tool) => ({ kind: listed.has('*') || listed.has(tool) ? 'allow' : 'hide' });
}

function remarks(text: string, { serverKey }: PolicyTarget): string[] {
  const { value, unknown } = read(text);
  const missing = Object.hasOwn(value.mcpServers, serverKey)
    ? []
    : [`There is no server “${serverKey}” below mcpServers in this file, so it has no tools.`];
  return [...missing, ...passedOver(unknown, 'The agent')];
}

const documented: Source = {
  how: 'documented',
  of: 'GitHub’s documentation of the agent’s MCP configuration',
  on: '2026-11-26',
};
const documentedBefore: Source = { how: 'documented', of: 'GitHub’s documentation', on: '2026-11-20' };
const documentedEarlier: Source = { how: 'documented', of: 'GitHub’s documentation', on: '2026-11-25' };

const reference: FormatReference = {
  forms: [
    { form: 'tools: ["a", "b"]', means: 'only these tools of the server, by their exact names' },
    { form: 'tools: ["*"]', means: 'every tool of the server, later ones too' },
  ],
  precedence: 'There is one list a server, and nothing beside it.',
  unlisted: 'Not there: the agent neither sees nor calls it.',
  source: documented,
  mistakes: [
    {
      looks: 'A server without `tools`',
      happens: 'The key is required.',
      right: 'List the tools.',
      source: documentedBefore,
    },
    {
      looks: 'A tool listed so that a person approves its calls',
      happens: 'Nobody is asked: every listed tool runs.',
      right: 'Leave it out.',
      source: documented,
    },
    {
      looks: 'A list meant for the agent alone',
      happens: 'Code review uses the same configuration.',
      right: 'List what both may use.',
      source: documentedEarlier,
    },
  ],
};

/** GitHub Copilot cloud agent (formerly coding agent), MCP configuration of a repository: `tools` is required and is the whole policy. */
const copilotAgent: Format = {
  id: 'copilot-agent',
  title: 'Copilot cloud agent',
  group: 'Clients',
  about:
    'GitHub’s agent that works in the cloud, formerly the coding agent, and calls every listed tool without asking anybody.',
  language: 'json',
  fileName: 'mcp-configuration.json',
  where: 'Put it into the MCP configuration in the Copilot settings of the repository.',
  merge: (scope) =>
    scope === 'server'
      ? 'Set `tools` of the server to this list and keep its other keys.'
      : 'Add the tool to `tools` of the server; when the list is empty, take the tool out of yours.',
  mergeSeveral: 'Set `tools` of each server to its list and keep its other keys.',
  steps: ({ serverKey }) => [
    `Find the server in the configuration; the snippet assumes the key “${serverKey}”.`,
    'Change its `tools` and save.',
    'Remember that no person is asked: the list is the whole policy.',
  ],
  docs: 'https://docs.github.com/en/copilot/how-tos/use-copilot-agents/coding-agent/extend-coding-agent-with-mcp',
  checked: '2026-11-26',
  howTo: {
    limit: (name) => `No: the list does not count calls. Leave ${name} out of \`tools\`, or limit it in a gateway.`,
    block: (name) => `Leave ${name} out of \`tools\`; write the list out, since “*” would bring it back.`,
  },
  cannot: [
    'It cannot ask a person or count calls: whatever is more than allowed is left out.',
    'It cannot test arguments.',
  ],
  traps: [
    'The same configuration governs Copilot code review: what is listed for the agent is there for reviews too.',
    'Nobody is asked: every listed tool runs, whatever it does.',
    '“*” in `tools` brings in every tool of the server, also those of later versions.',
  ],
  reference,
  unlisted: 'deny',
  keyLabel: 'Key of this server in mcpServers',
  enforce: (entry) => settle(entry, ability).enforcement,
  render,
  start: ({ serverKey }) =>
    printJson({ mcpServers: { [serverKey]: { type: 'http', url: 'https://example.com/mcp', tools: [] } } }),
  merged: (existing, snippet, { serverKey }, tools) =>
    mergeJson(existing, snippet, (document) => forget(document, ['mcpServers', serverKey, 'tools'], new Set(tools))),
  evaluate,
  remarks,
  callStyles: ['server/tool'],
};

export default copilotAgent;
