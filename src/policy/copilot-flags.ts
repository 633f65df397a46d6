import { shellWords } from './shell-words.ts';

/** Lists of a `copilot` command, and its other words. */
export interface CopilotFlags {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
  readonly available: readonly string[] | undefined;
  readonly excluded: readonly string[];
  /** Words that are none of these lists, in their order. */
  readonly rest: readonly string[];
}

export const flagNames = {
  allow: '--allow-tool',
  deny: '--deny-tool',
  available: '--available-tools',
  excluded: '--excluded-tools',
} as const;
type List = keyof typeof flagNames;

/** Server, or server and tool: `github`, `github(create_issue)`. Copilot refuses to start with anything else. */
const rule = /^([\w.@/-]+)(?:\((.*)\))?$/s;

/** A rule of `--allow-tool` or `--deny-tool`: without a tool it is about all of the server. */
export function readRule(text: string): { readonly server: string; readonly tool: string | undefined } {
  const [, server, tool] = rule.exec(text) ?? [];
  if (server === undefined) throw new Error(`${text}: no rule; expected server(tool), or the name of a server alone`);
  return { server, tool };
}

/** Longest name that Copilot keeps whole. */
const longestName = 64;

/** Names with other letters than those of ASCII are written in Punycode by Copilot, so that no rule of ours fits them. */
const folded = (name: string): string => (/[^\p{ASCII}]/u.test(name) ? name : name.replace(/[^a-zA-Z0-9_-]/g, '-'));

/** The name of a tool in rules: its own, with every character but letters, digits, `_` and `-` as `-`. */
export const ruleTool = folded;

/** The full name, before Copilot cuts what is too long. */
export const fullName = (server: string, tool: string): string => `${folded(server)}-${folded(tool)}`;

/** Whether Copilot cuts the full name: no rule for the tool alone fits it then. */
export const isCut = (server: string, tool: string): boolean => fullName(server, tool).length > longestName;

/** The name under which the model is offered a tool. */
export const offeredName = (server: string, tool: string): string => fullName(server, tool).slice(0, longestName);

/** Reads one `copilot` command. Throws on anything that a shell would not take as plain words. */
export function readCopilotFlags(text: string): CopilotFlags {
  const [program, ...words] = shellWords(text);
  if (program !== 'copilot') throw new Error('expected “copilot” with its flags');
  const lists: Record<List, string[]> = { allow: [], deny: [], available: [], excluded: [] };
  const rest: string[] = [];
  let list: List | undefined;
  let hasAvailable = false;
  for (const word of words) {
    const [, flag = '', value] = /^(--[a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    const named = (Object.keys(flagNames) as List[]).find((key) => flagNames[key] === flag);
    if (named) {
      list = value === undefined ? named : undefined;
      hasAvailable ||= named === 'available';
      if (value !== undefined) lists[named].push(...values(value));
    } else if (word.startsWith('-') || list === undefined) {
      list = undefined;
      rest.push(word);
    } else lists[list].push(...values(word));
  }
  for (const one of [...lists.allow, ...lists.deny]) readRule(one);
  return { ...lists, available: hasAvailable ? lists.available : undefined, rest };
}

const values = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : word.includes("'") ? `"${word}"` : `'${word}'`;

/** The command with its lists, one a line. */
export function printCopilotFlags({ rest, ...lists }: CopilotFlags): string {
  const lines = (Object.keys(flagNames) as List[]).flatMap((key) => {
    const list = lists[key];
    return list === undefined || (list.length === 0 && key !== 'available')
      ? []
      : list.map((value) => `${flagNames[key]}=${quoted(value)}`);
  });
  return `${[['copilot', ...rest.map(quoted)].join(' '), ...lines].join(' \\\n  ')}\n`;
}
