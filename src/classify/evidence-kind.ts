import { moreSevere, type Category, isCategory } from '../vocabulary.ts';
import { type ActionSource } from '../reading/action.ts';
import { managing } from '../language/lexicon/grammar.ts';
import { computingVerbs, readingVerbs } from '../language/lexicon/verb-groups.ts';
import { type Reading } from '../reading/reading.ts';
import { type Span } from '../manifest/span.ts';
import { type Rule } from './rule.ts';
import { verbForm } from '../language/verb-forms.ts';
import { wordSet } from '../language/words.ts';

/** How the evidence for a category hangs together; confidence is read off this. */
export type EvidenceKind =
  /** Name and description say the same, without doubt about the words. */
  | 'agreement'
  /** They agree on a change of something that also runs or acts later, where Write and Execute lie close. */
  | 'borderline'
  /** Name and description point to different categories; the more severe was taken. */
  | 'conflict'
  /** Several actions; the most severe was taken. */
  | 'several'
  /** The words only read; the author declares that something changes. */
  | 'admitted'
  /** A guard named in the definition lowered the category. */
  | 'guarded'
  /** Only the description says what is done. */
  | 'description'
  /** Only the description says what is done, in a verb that says little, or the name holds a word that could mean more. */
  | 'description-doubted'
  /** Only the name says it, although there is a description. */
  | 'name'
  /** Only the name is there. */
  | 'name-alone'
  /** A verb that no list knows; that something is done is all that is sure. */
  | 'unknown'
  /** No rule fired. */
  | 'nothing';

/** A rule that fired, and where. */
export interface Finding {
  readonly rule: Rule;
  readonly spans: readonly Span[];
}

const harmless = wordSet(readingVerbs, computingVerbs);

/** Things that run, or that act later by themselves. */
const running =
  wordSet(`job schedule trigger workflow pipeline cron automation deployment instance server container cluster image agent run
  package campaign sequence task_run vod stream branch session game process service scheduled`);

/** Rules that take a word for what it may mean. */
const guesses = wordSet('does-something-unknown is-named-after-a-program');

/** The kind of evidence behind a verdict. */
export function evidenceKind(
  reading: Reading,
  category: Category,
  findings: readonly Finding[],
  guarded: boolean,
): EvidenceKind {
  const said = bySource(reading, findings);
  if (guarded) return 'guarded';
  if (category === 'Write' && ![...said.values()].includes('Write') && admits(findings)) return 'admitted';
  if (said.size === 0) return 'nothing';
  if (findings.some(({ rule }) => guesses.has(rule.id))) return 'unknown';
  if (said.has('option') || said.has('list')) return 'several';
  const named = said.get('name');
  const described = said.get('lead') ?? said.get('title');
  if (named !== undefined && described !== undefined) {
    if (named !== described) return 'conflict';
    return category === 'Write' && isBorderline(reading) ? 'borderline' : 'agreement';
  }
  if (described !== undefined)
    return category === 'Read' && (namesMore(reading) || saysLittle(reading)) ? 'description-doubted' : 'description';
  return reading.thin ? 'name-alone' : 'name';
}

const admits = (findings: readonly Finding[]): boolean => findings.some(({ rule }) => rule.id === 'admits-a-change');

/** The most severe category that each source of actions was found to say. Findings that are no action count as the description's. */
function bySource({ actions }: Reading, findings: readonly Finding[]): Map<ActionSource, Category> {
  const said = new Map<ActionSource, Category>();
  for (const { rule, spans } of findings) {
    if (!isCategory(rule.claims)) continue;
    for (const span of spans.filter(({ field }) => !field.startsWith('/annotations'))) {
      const action = actions.find(
        (one) => one.span.field === span.field && one.span.start === span.start && one.span.end === span.end,
      );
      const source = action?.source ?? 'lead';
      said.set(source, moreSevere(said.get(source) ?? 'Read', rule.claims));
    }
  }
  return said;
}

const isBorderline = ({ actions }: Reading): boolean =>
  actions.some(({ object, verb }) => managing.has(verb) || verb === 'push' || object.some((word) => running.has(word)));

/** Verbs that lead all kinds of phrases (`takes us up`, `gets rid of`): catalogued servers hardly use them, so that their rightness is not known. */
const light = wordSet('take give tell say make go see hand let know put');
function saysLittle({ actions }: Reading): boolean {
  const lead = actions.filter(({ source }) => source === 'lead');
  return lead.length > 0 && lead.every(({ verb }) => light.has(verb));
}

/** A word of the name could be a verb that does more than read. */
const namesMore = ({ words }: Reading): boolean =>
  words.some(({ text }) => {
    const form = verbForm(text);
    return form !== undefined && form.form === 'base' && !harmless.has(form.verb);
  });
