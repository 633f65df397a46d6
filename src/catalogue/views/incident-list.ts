import { type Incident } from '../../manifest/incident.ts';
import { type AttackFacts } from '../../record.ts';
import { type Urls } from '../../urls.ts';

/** A pattern as a filter: its place on the page and how many entries cite it. */
export interface IncidentPattern {
  readonly slug: string;
  readonly title: string;
  readonly url: string;
  readonly incidents: readonly Incident[];
}

/** One incident with the patterns that cite it. */
export interface IncidentEntry extends Incident {
  readonly patterns: readonly { readonly slug: string; readonly title: string; readonly url: string }[];
}

/** Later dates first; of a month and a day in it, the day first, since the month may be any. */
const byDate = (a: Incident, b: Incident): number =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1;

/** Every incident that a pattern cites, once, the newest first. */
export function incidentList(attacks: readonly AttackFacts[], urls: Urls): IncidentEntry[] {
  const all = new Map(attacks.flatMap(({ incidents }) => incidents).map((one) => [one.id, one]));
  return [...all.values()].sort(byDate).map((incident) => ({
    ...incident,
    patterns: attacks
      .filter(({ incidents }) => incidents.some(({ id }) => id === incident.id))
      .map(({ slug, title }) => ({ slug, title, url: urls.attack(slug) })),
  }));
}

/** Patterns that cite an incident, in the order of the patterns. */
export const incidentPatterns = (attacks: readonly AttackFacts[], urls: Urls): IncidentPattern[] =>
  attacks
    .filter(({ incidents }) => incidents.length > 0)
    .map(({ slug, title, incidents }) => ({
      slug,
      title,
      url: urls.attack(slug),
      incidents: incidents.toSorted(byDate),
    }));
