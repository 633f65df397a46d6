import { type Taxonomy } from '../../manifest/taxonomy.ts';
import { type ServerSummary } from '../../record.ts';
import { risks, signals } from '../../vocabulary.ts';
import { riskWords } from './risk-words.ts';

/** A choice by which the directory is filtered, with the number of servers that each of its options leaves. */
export interface Facet {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly servers: number }[];
}

const counted = new WeakMap<readonly ServerSummary[], readonly Facet[]>();

/** What the directory is filtered by; counted once, since all of its pages print it. */
export function serverFacets(servers: readonly ServerSummary[], taxonomy: Taxonomy): readonly Facet[] {
  const known = counted.get(servers);
  if (known) return known;
  const count = (fits: (server: ServerSummary) => boolean): number =>
    servers.reduce((sum, server) => sum + Number(fits(server)), 0);
  const worst = risks.toReversed().map((risk) => ({
    ...{ id: risk, label: riskWords[risk] },
    servers: count(({ highestRisk }) => highestRisk === risk),
  }));
  const reach = signals.map((signal) => ({
    ...{ id: signal, label: taxonomy.signals[signal].label },
    servers: count(({ counts }) => counts.signals[signal] > 0),
  }));
  const facets = [
    { name: 'risk', label: 'Worst tool', options: worst },
    { name: 'signal', label: 'Signal', options: reach },
  ];
  counted.set(servers, facets);
  return facets;
}
