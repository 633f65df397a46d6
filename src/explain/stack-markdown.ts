import { decidedWords } from './decided-tool.ts';
import { mergeDocument } from '../policy/stack-documents.ts';
import { markdownText } from './markdown-text.ts';
import { type Bypasses } from './stack-bypasses.ts';
import { type StackLegs } from './stack-legs.ts';
import { planFigures, type StackPlan } from './stack-plan.ts';

/** What the export holds besides the policy. */
export interface StackNotes {
  readonly summary: string;
  readonly legs: StackLegs;
  readonly bypasses: Bypasses;
  /** Sentences on the versions of packages, each with the key of its server. */
  readonly packages: readonly { readonly key: string; readonly text: string; readonly url?: string }[];
  /** Sentences on configured servers that the catalogue does not hold. */
  readonly unknown: readonly { readonly key: string; readonly text: string }[];
}

/** A fence that no line of the text can end: one longer than the longest run of backticks in it. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language === 'text' ? 'sh' : language}\n${text.trimEnd()}\n${fence}`;
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`## ${title}`, list(lines)] : [];

const policies = ({ format, documents: { joined, single }, parts }: StackPlan): string[] => {
  const title = `## Policy for ${markdownText(format.title)} (${markdownText(format.fileName)})`;
  if (joined !== undefined) return [title, mergeDocument(format, parts.length), fenced(joined, format.language)];
  return [
    title,
    ...single.flatMap((text, at) => [
      `### ${markdownText(parts[at]?.target.serverKey ?? '')}`,
      fenced(text, format.language),
    ]),
  ];
};

/** The whole stack as Markdown. Names of tools, servers and keys are escaped; policies stand in fences. */
export function stackMarkdown(plan: StackPlan, { summary, legs, bypasses, packages, unknown }: StackNotes): string {
  const rows = plan.tools.map(
    ({ key, name, risk, category, as, tokens }) =>
      `| ${markdownText(key)} | ${markdownText(name)} | ${risk} | ${category} | ${as} | ${String(tokens)} |`,
  );
  const ways = [
    ...bypasses.sameJob.map(
      ({ refused, open }) =>
        `${markdownText(refused.name)} (${markdownText(refused.key)}) ${decidedWords(refused)}, and ${open
          .map((tool) => `${markdownText(tool.name)} (${markdownText(tool.key)}) ${decidedWords(tool)}`)
          .join('; ')}.`,
    ),
    ...bypasses.commands.map(
      (tool) =>
        `${markdownText(tool.name)} (${markdownText(tool.key)}) runs commands or code, and it ${decidedWords(tool)}.`,
    ),
  ];
  return `${[
    '# Policy of a stack of MCP servers',
    markdownText(summary),
    ...planFigures(plan).map(markdownText),
    markdownText(legs.warning),
    ...policies(plan),
    ...section('Ways around it', ways),
    ...section(
      'Versions and weaknesses',
      packages.map(
        ({ key, text, url }) => `${markdownText(key)}: ${markdownText(text)}${url === undefined ? '' : ` <${url}>`}`,
      ),
    ),
    ...section(
      'Not in the catalogue',
      unknown.map(({ key, text }) => `${markdownText(key)}: ${markdownText(text)}`),
    ),
    '## Tools',
    ['| Server | Tool | Risk | Category | Decision | Tokens |', '| --- | --- | --- | --- | --- | ---: |', ...rows].join(
      '\n',
    ),
  ].join('\n\n')}\n`;
}
