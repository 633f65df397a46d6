import { type ToolPage } from '../../src/explain/tool-page.ts';
import { type ToolLink } from '../../src/record.ts';
import { type Urls } from '../../src/urls.ts';

const text = (segments: readonly { readonly text: string }[]): string => segments.map((one) => one.text).join('');

const linksOf = (title: string, links: readonly ToolLink[], urls: Urls) =>
  links.length === 0
    ? []
    : [
        {
          title,
          links: links.map((link) => ({ risk: link.risk, name: link.name, url: urls.tool(link.server, link.slug) })),
        },
      ];

/** JSON-LD of the page as the whole element, since template languages differ in how they write into a script. */
function breadcrumbs(page: ToolPage, urls: Urls): string {
  const item = (name: string, position: number, url?: string) => ({ '@type': 'ListItem', position, name, item: url });
  const list = [item('Servers', 1, urls.servers), item(page.server.title, 2, page.server.url), item(page.name, 3)];
  const data = { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: list };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/**
 * What the template of the comparison prints of a tool page: texts, lists of texts, and nothing to compute, so that every
 * generator does the same work. Keys are in small letters, because Hugo knows no others.
 */
export function pageData(page: ToolPage, slug: string, urls: Urls) {
  const { definition, policy, claims } = page;
  const { panel, choice } = policy;
  const { target, entry, tools } = choice;
  return {
    title: page.head.title,
    summary: page.head.description,
    name: page.name,
    server: page.server.title,
    serverid: page.server.id,
    serverurl: page.server.url,
    twin: `/servers/${page.server.id}.md#${slug}`,
    url: urls.tool(page.server.id, slug),
    category: page.category,
    categoryurl: urls.category(page.category),
    risk: page.risk,
    riskurl: urls.risk(page.risk),
    breadcrumbs: breadcrumbs(page, urls),
    signals: page.signals.map(({ id, label }) => ({ label, url: urls.signal(id) })),
    quote: definition.description.map((one) => ({
      text: one.rules.length === 0 ? one.text : '',
      mark: one.rules.length === 0 ? '' : one.text,
      rules: one.rules.join(' '),
      number: one.marks.join(' '),
    })),
    why: page.why,
    does: page.does,
    effect: panel.effect,
    badge: panel.badge,
    confidence: page.confidence.label,
    confidencewhy: page.confidence.why,
    actions: page.actions.map(({ argument, value, category }) => `${argument}: ${value} (${category})`),
    rationale: `${page.rationale} ${page.counterfactual}`,
    decidedby: page.decidedBy?.title ?? '',
    decidedurl: page.decidedBy ? urls.rule(page.decidedBy.rule) : '',
    warnings: page.warnings,
    definitionname: text(definition.name),
    notes: definition.notes.map(({ mark, text: words, rule, ruleTitle, claim }) => ({
      mark: String(mark),
      words,
      url: urls.evidence(rule),
      title: ruleTitle,
      claim,
    })),
    parameters: definition.parameters.map((row) => ({
      name: row.path,
      required: row.required ? 'required' : '',
      type: row.type,
      options: row.options.map(text),
      said: text(row.description),
    })),
    attacks: page.attacks.map(({ title, slug: attack, because }) => ({ title, url: urls.attack(attack), because })),
    recommendation: policy.recommendation,
    reason: policy.reason,
    choice: `<script type="application/json">${JSON.stringify({ target, entry, tools }).replaceAll('<', '\\u003c')}</script>`,
    format: panel.title,
    file: panel.fileName,
    policydoes: panel.does,
    policytext: panel.text ?? '',
    steps: panel.steps,
    where: `${panel.where} ${panel.merge}`,
    docs: panel.docs,
    checked: panel.checked,
    proof: panel.proof,
    claims: claims.summary,
    claimrows: claims.rows.map(({ hint, declared, evidence, verdict }) => ({ hint, declared, evidence, verdict })),
    corrected: claims.corrected ?? '',
    related: [
      ...linksOf('Milder tools here that do the same job', page.related.safer, urls),
      ...linksOf('The same job elsewhere', page.related.sameJob, urls),
      ...linksOf(`More of ${page.server.title}`, page.related.sameServer, urls),
    ],
    questions: page.questions.map(({ question, answer }) => ({ question, answer })),
    timeline: page.timeline.map(({ to, capturedAt, text: words }) => ({ version: to, date: capturedAt, words })),
    provenance: page.provenance.map(({ term, value, url }) => ({ term, value, url: url ?? '' })),
    tools: String(page.server.toolCount),
  };
}

/** One page of the comparison: where it is written, and what it prints. */
export interface BenchPage {
  /** Folder below the site: `t/<server>/<tool>`, numbers. */
  readonly path: string;
  readonly tool: ReturnType<typeof pageData>;
}
