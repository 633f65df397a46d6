import { riskWords } from '../catalogue/views/risk-words.ts';
import { type PackageRemark } from '../catalogue/views/stack-packages.ts';
import { type DecidedTool } from '../explain/decided-tool.ts';
import { counted } from '../explain/grammar.ts';
import { bypasses } from '../explain/stack-bypasses.ts';
import { type StackChoice } from '../explain/stack-choice.ts';
import { stackLegs } from '../explain/stack-legs.ts';
import { stackMarkdown } from '../explain/stack-markdown.ts';
import { type StackPlan } from '../explain/stack-plan.ts';
import { stackReport, type StackReport } from '../explain/stack-report.ts';
import { compareRisk } from '../vocabulary.ts';
import { type Urls } from '../urls.ts';
import { element } from './element.ts';
import { link, toolItem } from './printed.ts';
import { bypassSection } from './stack-bypass-view.ts';
import { legsSection } from './stack-legs-view.ts';
import { policySection } from './stack-policy-view.ts';
import { exportSection } from './stack-export-view.ts';
import { folded, section } from './stack-sections.ts';
import { type FoundStack } from './stack-source.ts';

interface View {
  readonly message: string;
  readonly view: readonly HTMLElement[];
}

/** Everything that the page prints of a stack, under one choice. */
export function stackView(found: FoundStack, plan: StackPlan, choice: StackChoice, urls: Urls): View {
  const report = stackReport(found.servers.length, plan.tools, found.unknown.length);
  const servers = serversSection(found, urls);
  const packages = packagesSections(found);
  if (found.servers.length === 0) return { message: report.summary, view: [servers, ...packages] };
  const legs = stackLegs(plan.tools, found.unknown.length);
  const ways = bypasses(plan.tools);
  const notes = {
    ...{ summary: report.summary, legs, bypasses: ways, unknown: found.unknown },
    packages: [...found.unpinned, ...found.affected],
  };
  return {
    message: report.summary,
    view: [
      policySection(plan, choice),
      ...noticed(report),
      legsSection(legs, choice),
      ...bypassSection(ways),
      ...packages,
      servers,
      ...levels(report),
      exportSection(stackMarkdown(plan, notes)),
    ],
  };
}

/** One such definition reaches every tool of the stack, so it stands before what they can do. */
const noticed = ({ noticed: tools }: StackReport): HTMLElement[] =>
  tools.length === 0
    ? []
    : [
        section(
          `Definitions that work on the model: ${counted(tools.length, 'tool')}`,
          element('ul', 'tool-list', ...tools.map((tool) => toolItem(tool, tool.server))),
          element('ul', 'callout', ...tools.flatMap(noticeItems)),
        ),
      ];

const noticeItems = ({ name, noticed: lines }: DecidedTool): HTMLElement[] =>
  lines.map((line) => element('li', '', element('code', '', name), ` ${line}`));

const levels = ({ levels: found }: StackReport): HTMLElement[] =>
  found.map(({ risk, tools }) => {
    const title = `${riskWords[risk]} risk: ${counted(tools.length, 'tool')}`;
    const list = element('ul', 'tool-list', ...tools.map((tool) => toolItem(tool, tool.server)));
    return compareRisk(risk, 'medium') <= 0 ? folded(`level-${risk}`, title, list) : section(title, list);
  });

function serversSection({ servers, unknown }: FoundStack, urls: Urls): HTMLElement {
  const known = servers.map(({ key, server: { id, title, version, tools } }) => {
    const page = urls.server(id);
    const about = `version ${version}, ${counted(tools.length, 'tool')}. `;
    return element(
      'li',
      '',
      ...[element('code', '', key), ' is ', link(page, title)],
      element('p', 'note', about, link(`${page}#policy`, 'One policy for this server alone')),
    );
  });
  const others = unknown.map(({ key, text }) =>
    element('li', '', element('code', '', key), element('p', 'note', `${text} No policy here covers it.`)),
  );
  return section('Servers', element('ul', 'entries', ...known, ...others));
}

const remarks = (title: string, found: readonly PackageRemark[]): HTMLElement[] =>
  found.length === 0
    ? []
    : [
        section(
          title,
          element(
            'ul',
            'entries',
            ...found.map(({ key, text, url }) =>
              element(
                'li',
                '',
                element('code', '', key),
                ` ${text} `,
                ...(url === undefined ? [] : [link(url, 'The record')]),
              ),
            ),
          ),
        ),
      ];

const packagesSections = ({ unpinned, affected, knowsVersions }: FoundStack): HTMLElement[] => [
  ...remarks('Published weaknesses', affected),
  ...remarks('Versions that are not pinned', unpinned),
  ...(knowsVersions
    ? []
    : [
        element(
          'p',
          'note part',
          'This stack comes from an address, which says nothing of versions: paste the configuration to check them.',
        ),
      ]),
];
