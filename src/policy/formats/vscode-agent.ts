import * as z from 'zod/mini';
import { enforcementOf, settleAll, type Ability } from '../degrade.ts';
import { type Evaluator, type Format, type PolicyTarget } from '../format.ts';
import { type FormatReference, type Source } from '../format-reference.ts';
import { forget, join, type Value } from '../join-documents.ts';
import { wholePart } from '../known-part.ts';
import { printYaml } from '../print-yaml.ts';
import { type PolicyEntry } from '../recommendation.ts';
import { isPlainName, underscored } from '../tool-name.ts';
import { readYaml } from '../yaml-text.ts';

const frontMatter = z.looseObject({ tools: z.optional(z.array(z.string())) });

const ability: Ability = {
  subject: 'An agent’s list of tools',
  decisions: ['allow', 'hide'],
  names: isPlainName,
  unnamed: 'hide',
  known: underscored,
};

/** The server's label in small letters with blanks as hyphens, as VS Code writes it. */
const label = ({ serverKey }: PolicyTarget): string => serverKey.toLowerCase().replaceAll(' ', '-');

const reference = (target: PolicyTarget, tool: string): string => `${label(target)}/${underscored(tool)}`;

const print = (head: Value): string => `---\n${printYaml(head)}---\n`;

/** The YAML between the first two lines of dashes. Throws when there is none. */
function readHead(text: string): Value {
  const [, head] = /^\uFEFF?---\r?\n([\s\S]*?)^---\r?$/m.exec(text) ?? [];
  if (head === undefined) throw new Error('an agent file begins with front matter between two lines of ---');
  return readYaml(head) as Value;
}

function render(target: PolicyTarget, entries: readonly PolicyEntry[], whole: boolean): string {
  const free = settleAll(entries, ability, target.tools).filter(
    ({ named, decision }) => named && decision.kind === 'allow',
  );
  const tools = [...new Set(free.map(({ tool }) => reference(target, tool)))];
  return print({ ...(whole && { description: 'Works with the tools that its policy lists.' }), tools });
}

const listOf = (text: string): readonly string[] | undefined => wholePart(frontMatter, readHead(text)).tools;

/** Without a list the agent has every tool. */
function evaluate(text: string, target: PolicyTarget): Evaluator {
  const list = listOf(text);
  const listed = new Set(list);
  const whole = list === undefined || listed.has(`${label(target)}/*`);
  return (tool) => ({ kind: whole || listed.has(reference(target, tool)) ? 'allow' : 'hide' });
}

const remarks = (text: string): string[] =>
  listOf(text) === undefined ? ['There is no list “tools” in the front matter, so the agent has every tool.'] : [];

const documented: Source = { how: 'documented', of: 'VS Code’s MCP reference', on: '2026-11-26' };
const readInSource: Source = { how: 'read', of: 'microsoft/vscode', on: '2026-11-25' };

const known: FormatReference = {
  forms: [
    { form: "tools: ['server/tool']", means: 'one tool of a server' },
    { form: "'server/*'", means: 'all its tools, later ones too' },
  ],
  precedence: 'There is one list for the agent, and nothing beside it.',
  unlisted: 'Not there, for this agent.',
  source: documented,
  mistakes: [
    {
      looks: 'The server’s label with capitals and blanks',
      happens: 'The list has it in small letters with hyphens: an entry written otherwise brings in nothing.',
      right: 'Write it so.',
      source: readInSource,
    },
    {
      looks: 'Front matter without `tools`',
      happens: 'The agent has every tool.',
      right: 'List the tools.',
      source: documented,
    },
    {
      looks: 'The file as a rule for all chats',
      happens: 'It binds this agent alone.',
      right: 'Limit the tool in a gateway.',
      source: documented,
    },
  ],
};

/** VS Code custom agents, `tools` in the front matter of an `.agent.md` file: the list is all that the agent has. */
const vscodeAgent: Format = {
  id: 'vscode-agent',
  title: 'VS Code agent file',
  group: 'Clients',
  about: 'A custom agent of GitHub Copilot in VS Code, which has the tools that its file lists and no others.',
  language: 'yaml',
  fileName: 'reader.agent.md',
  where: 'Put it into `.github/agents/` of the project and choose the agent in the chat.',
  merge: (scope) =>
    scope === 'server'
      ? 'Use it as the head of a new agent file and write the agent’s instructions below it.'
      : 'Add the entry to `tools` of your agent file; when the list is empty, take the tool out of yours.',
  steps: ({ serverKey }) => [
    `Look up the server’s name in \`mcp.json\`; the list assumes “${serverKey}”.`,
    'Put the list into the front matter of the agent file.',
    'Choose the agent in the chat view; VS Code may still ask before a listed tool runs.',
  ],
  docs: 'https://code.visualstudio.com/docs/agents/reference/mcp-configuration',
  checked: '2026-11-26',
  howTo: {
    limit: (name) =>
      `No: a list of tools does not count calls. Leave ${name} out of \`tools\`, or limit it in a gateway.`,
    block: (name) => `Leave ${name} out of \`tools\`: the agent then does not have it.`,
  },
  cannot: [
    'It cannot count calls or demand a question: whatever is more than allowed is left out.',
    'It cannot test arguments.',
  ],
  traps: [
    'The server stands in the list by its label in small letters, with hyphens for blanks: an entry written otherwise brings in nothing.',
    'Without `tools` in the front matter the agent has every tool; `server/*` brings in the tools of later versions.',
    'The list binds this agent alone: whoever chooses another agent in the chat has that one’s tools.',
    'Two tools whose names differ only in characters such as a dot and an underscore have one entry.',
  ],
  reference: known,
  unlisted: 'deny',
  keyLabel: 'Name of this server in mcp.json',
  enforce: (entry, target) => enforcementOf(entry, ability, target),
  render: (target, entries, scope) => render(target, entries, scope === 'server'),
  start: () => print({ tools: [] }),
  merged: (existing, snippet, target, tools) => {
    const names = new Set(tools.map((tool) => reference(target, tool)));
    return print(join(forget(readHead(existing), ['tools'], names), readHead(snippet)));
  },
  evaluate,
  remarks,
  callStyles: ['server/tool', 'mcp_server_tool'],
};

export default vscodeAgent;
