import { compile } from '../catalogue/compile.ts';
import { hashesOf } from '../catalogue/hash-shards.ts';
import { type ServerSource } from '../catalogue/read-catalogue.ts';
import { toolPage } from '../explain/build-tool-page.ts';
import { csvLine, dataRows } from '../explain/data-row.ts';
import { serverFeed } from '../explain/feed.ts';
import { publishedVerdict } from '../explain/published-verdict.ts';
import { publish } from '../explain/publish.ts';
import { sarifLog } from '../explain/report/sarif-log.ts';
import { verdictFindings, type JudgedPlace } from '../explain/report/verdict-findings.ts';
import { verdictRules } from '../explain/report/verdict-rules.ts';
import { serverMarkdown } from '../explain/server-markdown.ts';
import { serverPage } from '../explain/server-page.ts';
import { serverProfiles } from '../explain/server-profiles.ts';
import { serverTwin } from '../explain/server-twin.ts';
import { problemLine } from '../manifest/problem.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { site as siteFacts } from '../manifest/site.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { toolPlaces, type PlacedTools } from '../manifest/tool-places.ts';
import { type Format } from '../policy/format.ts';
import { formats } from '../policy/formats.ts';
import { type Frame, type ServerRecord } from '../record.ts';
import { findsOf } from '../search/finds.ts';
import { indexTables } from '../search/index-tables.ts';
import { urlsUnder } from '../urls.ts';
import { brokenPolicies } from './broken-policies.ts';
import { brokenAddresses, falseEvidence } from './promises.ts';

/** What a text showed: whether it was taken for a manifest, and the promises that did not hold, each a line. */
export interface Examined {
  readonly accepted: boolean;
  readonly findings: readonly string[];
}

const capturedAt = '2026-01-01';
const urls = urlsUnder('/');

/** A made-up server that once listed nothing but a harmless tool and now lists these. */
const serverOf = (tools: readonly ToolDefinition[]): ServerSource => {
  const capture = { capturedAt, capturedBy: 'fuzz', transport: 'none', env: [], args: [], network: false } as const;
  const versions = [[{ name: 'ping' }], tools];
  return {
    id: 'fuzz/server',
    facts: { title: 'Server', summary: 'A server that strangers wrote.', links: [] },
    captures: versions.map((listed, index) => ({
      version: `${String(index + 1)}.0.0`,
      capture: { ...capture, env: [], args: [], authenticated: false, tools: [...listed] },
    })),
    overrides: {},
    overridesFile: '',
    reviews: undefined,
  };
};

/**
 * Reads, classifies, advises on and explains one manifest as command line and site do, and says which promises it broke:
 * nothing throws, evidence stands where it says, addresses are unique and safe, policies parse and decide as their pages
 * say, what is printed is well-formed. Changes nothing outside; takes as long as the text makes it.
 * @param asked formats whose policies are proved, which takes most of the time
 */
export function examine(text: string, taxonomy: Taxonomy, asked: readonly Format[] = formats): Examined {
  const findings: string[] = [];
  const attempt = <T>(what: string, act: () => T): T | undefined => {
    try {
      return act();
    } catch (error) {
      findings.push(`${what} throws ${error instanceof Error ? `${error.name}: ${firstLine(error)}` : String(error)}`);
      return undefined;
    }
  };
  const read = attempt('reading', () => readManifest('manifest.json', text));
  for (const problem of read?.problems ?? [])
    if (/[\r\n]/.test(problemLine(problem))) findings.push('a problem takes more than one line');
  if (read?.problems?.length === 0) findings.push('refused without a reason');
  if (!read?.value || read.value.length === 0) return { accepted: read?.value !== undefined, findings };
  const { value: definitions, places } = read;
  const compiled = attempt('compiling', () => compileOne(definitions, taxonomy));
  if (!compiled) return { accepted: true, findings };
  const { server, frame, problems } = compiled;
  findings.push(...problems, ...brokenAddresses(server));
  for (const { tool, verdict } of server.tools) findings.push(...falseEvidence(tool.definition, verdict));
  for (const [what, act] of printers(server, frame, { text, tools: definitions, places })) attempt(what, act);
  findings.push(...(attempt('proving policies', () => brokenPolicies(server, asked)) ?? []));
  return { accepted: true, findings: [...new Set(findings)] };
}

const firstLine = ({ message }: Error): string => message.split('\n')[0]?.slice(0, 200) ?? '';

function compileOne(
  definitions: readonly ToolDefinition[],
  taxonomy: Taxonomy,
): { server: ServerRecord; frame: Frame; problems: string[] } {
  const site = siteFacts.parse({
    title: 'Fuzz',
    tagline: 'What strangers wrote',
    url: 'https://fuzz.example',
    organisation: { name: 'Fuzz' },
  });
  const source = {
    site,
    taxonomy,
    servers: [serverOf(definitions)],
    attacks: [],
    advisories: [],
    notices: undefined,
    leftOut: [],
    rounds: [],
    marks: {},
    former: [],
  };
  const { servers, problems } = compile(source);
  const [server] = servers;
  if (!server) throw new Error('no server was compiled');
  const reviews = { tools: 0, byPerson: 0, twice: 0, sameCategory: 0, sameRisk: 0 };
  const frame = {
    reviews,
    evaluation: undefined,
    site,
    taxonomy,
    attacks: [],
    advisories: [],
    notices: undefined,
    leftOut: [],
    rounds: [],
    marks: {},
    former: [],
  };
  return { server, frame, problems: problems.map(problemLine) };
}

/** Everything that is written of a server, by name. */
function printers(server: ServerRecord, frame: Frame, placed: PlacedTools): [string, () => unknown][] {
  const { taxonomy } = frame;
  const absolute = (slug: string): string => new URL(urls.tool(server.id, slug), frame.site.url).href;
  return [
    ['a tool page', () => server.tools.map((record) => JSON.stringify(toolPage(server, record, frame, urls)))],
    ['the server page', () => JSON.stringify(serverPage(server, urls))],
    ['the JSON twin', () => JSON.stringify(serverTwin(server, absolute))],
    ['the Markdown twin', () => serverMarkdown(server, frame, urls)],
    ['the CSV', () => dataRows(server, absolute).map(csvLine)],
    ['the feed', () => serverFeed(server, { urls, site: frame.site.url })],
    ['the profiles', () => JSON.stringify(serverProfiles(server.tools))],
    ['the hash look-up', () => hashesOf(server)],
    ['the search index', () => indexFiles(server, taxonomy)],
    ['the published verdicts', () => verdictLog(judged(server, taxonomy, placed))],
  ];
}

function indexFiles(server: ServerRecord, taxonomy: Frame['taxonomy']): string[] {
  const texts: string[] = [];
  indexTables([findsOf(server)], taxonomy, ({ content }) => texts.push(JSON.stringify(content)));
  return texts;
}

/** What code hosts read of the verdicts. */
function verdictLog(judged: readonly JudgedPlace[]): unknown {
  const findings = verdictFindings('manifest.json', judged);
  const program = { name: 'tool-risk', version: '0.0.0', site: 'https://example.org' };
  return sarifLog({ program, kind: 'classify', rules: verdictRules(findings), findings, remarks: [] });
}

/** Verdicts as the command line prints them, with the place of each tool in the text. */
function judged({ tools }: ServerRecord, taxonomy: Taxonomy, placed: PlacedTools): JudgedPlace[] {
  const placeOf = toolPlaces(placed);
  return tools.map(({ tool, verdict }) => {
    const published = JSON.parse(JSON.stringify(publish({ tool, verdict }, taxonomy, [tool.name]))) as unknown;
    return { verdict: publishedVerdict.parse(published), tool, place: placeOf(tool.definition) };
  });
}
