import { shownName } from '../manifest/shown-name.ts';
import { type Frame, type ServerRecord, type ToolRecord } from '../record.ts';
import { type Urls } from '../urls.ts';
import { reviewId } from '../vocabulary.ts';
import { correctedAnnotations } from '../classify/audit-hints.ts';
import { claimRows, claimsElse, claimSummary } from './claims.ts';
import { confidenceNote } from './confidence-note.ts';
import { deciding } from './deciding.ts';
import { definitionView } from './definition-view.ts';
import { disagreeUrl } from './disagree.ts';
import { firstSentence, sentenceCase, withArticle } from './grammar.ts';
import { defaultFormat } from './default-format.ts';
import { judgedEntry } from './judged-entry.ts';
import { noticeLines } from './notice-lines.ts';
import { profileTool } from './profile-tool.ts';
import { defaultTarget, toolPanel } from './policy-panel.ts';
import { recommendationLabel } from './policy-sentences.ts';
import { toolProvenance } from './provenance-rows.ts';
import { questions } from './questions.ts';
import { ruleOf } from './prose/subject.ts';
import { sharedByTools } from './shared-by-tools.ts';
import { sameByRule } from './rationale.ts';
import { machineDiffers, readerWords, reviewMark, secondSentence } from './review-sentences.ts';
import { type ToolPage } from './tool-page.ts';
import { alarm, warnings } from './warnings.ts';

/** Longest meta description that search results show whole. */
const maxMeta = 155;

/** Everything a tool page prints: a pure function of compiled records. */
export function toolPage(server: ServerRecord, record: ToolRecord, frame: Frame, urls: Urls): ToolPage {
  const { tool, verdict, recommendation, sentences } = record;
  const { taxonomy, site } = frame;
  const toolCount = server.provenance.partial?.of ?? server.counts.tools;
  const riskLabel = taxonomy.risks[verdict.risk].label.toLowerCase();
  const review = record.override ? undefined : record.review;
  const short = `${shownName(tool.name)} on ${server.facts.title} is ${withArticle(verdict.category)} tool with ${riskLabel}. ${firstSentence(tool.description)}`;
  const corrected = correctedAnnotations(verdict);
  const target = defaultTarget(server);
  const { entries, timelines } = sharedByTools(server);
  const entry = entries.get(record) ?? judgedEntry(record);
  const others = [...entries.values()].filter((one) => one !== entry);
  const panel = toolPanel({ format: defaultFormat, target, edition: 'strict' }, entry, others);
  return {
    name: tool.name,
    title: tool.title,
    server: { id: server.id, title: server.facts.title, url: urls.server(server.id), toolCount },
    category: verdict.category,
    risk: verdict.risk,
    confidence: confidenceNote(verdict.confidence, review),
    signals: verdict.signals.map((id) => ({
      id,
      label: taxonomy.signals[id].label,
      phrase: taxonomy.signals[id].phrase,
    })),
    head: {
      title: `${shownName(tool.name)} on ${server.facts.title}: ${verdict.category}, ${riskLabel}`,
      description: short.length > maxMeta ? `${short.slice(0, maxMeta - 1).trimEnd()}…` : short,
    },
    description: tool.description,
    why: sentences.why,
    does: sentences.does,
    rationale: sentences.rationale,
    counterfactual: sentences.counterfactual,
    decidedBy: decidedBy(record),
    actions: verdict.actions,
    definition: definitionView(
      tool,
      [...verdict.evidence, ...verdict.notices.flatMap(({ evidence }) => evidence)],
      taxonomy,
      { deciding: deciding(record), alarming: noticeLines(verdict).map(({ rule }) => rule) },
    ),
    claims: {
      rows: claimRows(verdict.claims, verdict.category),
      summary: claimSummary(verdict.claims),
      corrected:
        corrected && claimsElse(verdict.claims, corrected)
          ? JSON.stringify({ annotations: corrected }, undefined, 2)
          : undefined,
    },
    warnings: warnings(tool, verdict),
    alarm: alarm(verdict),
    override: overrideNote(record),
    review: reviewNote(record, urls),
    attacks: record.attacks.flatMap(({ slug, because }) => {
      const pattern = frame.attacks.find((one) => one.slug === slug);
      return pattern ? [{ slug, title: pattern.title, summary: pattern.summary, because }] : [];
    }),
    policy: {
      panel,
      choice: {
        server: server.id,
        target,
        entry: profileTool(entry),
        tools: server.tools.length,
      },
      recommendation: sentenceCase(recommendationLabel(recommendation)),
      reason: recommendation.reason,
    },
    related: record.related,
    questions: questions({
      name: shownName(tool.name),
      description: tool.description,
      server: server.facts.title,
      serverId: server.id,
      capture: captured(server.provenance),
      toolCount,
      verdict,
      sentences,
      answers: panel.answers,
      taxonomy,
    }),
    provenance: toolProvenance(server, record, urls),
    timeline: timelines.get(tool.name) ?? [],
    weaknesses: server.weaknesses.filter(
      ({ state, tools }) => state === 'affected' && (tools.length === 0 || tools.includes(tool.name)),
    ),
    disagreeUrl: disagreeUrl(site.repository, server.id, tool.name, verdict),
  };
}

function decidedBy(record: ToolRecord): ToolPage['decidedBy'] {
  const { verdict, override, review } = record;
  if (override) return undefined;
  const rule = review ? sameByRule(verdict, record) : ruleOf(verdict.decidedBy ?? '');
  return rule && { rule: rule.id, title: rule.title };
}

/** `version 1.2.3, captured on …`; a capture without a version says so. */
const captured = ({ version, capturedAt }: ServerRecord['provenance']): string =>
  version === 'unversioned'
    ? `an unversioned capture of ${capturedAt}`
    : `version ${version}, captured on ${capturedAt}`;

function overrideNote({ override, machineVerdict }: ToolRecord): ToolPage['override'] {
  if (!override || !machineVerdict) return undefined;
  const { by, date, reason } = override;
  return { by, date, reason, machine: `${machineVerdict.category}, ${machineVerdict.risk}` };
}

function reviewNote({ override, review, machineVerdict }: ToolRecord, urls: Urls): ToolPage['review'] {
  if (override || !review || !machineVerdict) return undefined;
  const { by, date, reader } = review;
  const machine = machineDiffers(machineVerdict, review);
  const beside = [
    machine === undefined ? 'The rules alone say the same.' : `The rules alone say ${machine}.`,
    secondSentence(review),
  ];
  return {
    by,
    date,
    reader: readerWords[reader],
    mark: reviewMark[reader],
    url: urls.evidence(reviewId),
    beside: beside.filter(Boolean),
  };
}
