import { packageName } from '../manifest/package-url.ts';
import { repositoryOwner } from '../manifest/repository-owner.ts';
import { type ServerRecord } from '../record.ts';
import { type Urls } from '../urls.ts';
import { costWords } from './token-sentences.ts';
import { type ProvenanceRow } from './tool-page.ts';

/** Where a package is published: `npm` for `pkg:npm/name`. */
const packageKind = (purl: string): string => /^pkg:([^/]+)\//.exec(purl)?.[1] ?? 'unknown';

/** Who publishes a server and what shows it; empty where that is not known for certain. */
export const publisherRows = ({ facts: { publisher } }: ServerRecord): ProvenanceRow[] =>
  publisher === undefined
    ? []
    : [
        {
          term: publisher.kind === 'official' ? 'Official publisher' : 'Community publisher',
          value: `${publisher.name}. ${publisher.because}`,
          url: publisher.source,
        },
      ];

/** What a reader wants to know of a server before its tools; what is not known is left out. */
export function serverFacts(server: ServerRecord, urls: Urls): ProvenanceRow[] {
  const { facts, provenance } = server;
  const owner = repositoryOwner(server);
  const repository = facts.repository ?? facts.homepage;
  return [
    ...(facts.package === undefined
      ? []
      : [{ term: `${sourceName(packageKind(facts.package))} package`, value: packageName(facts.package), code: true }]),
    ...(owner === undefined || repository === undefined
      ? []
      : [{ term: 'Repository of', value: owner, url: repository }]),
    ...(provenance.version === 'unversioned' ? [] : [{ term: 'Version', value: provenance.version }]),
    { term: 'Captured', value: provenance.capturedAt },
    { term: 'In a model’s context', value: costWords(server.cost, 'servers'), url: urls.page('tokens') },
    ...(facts.licence === undefined ? [] : [{ term: 'Licence', value: facts.licence }]),
  ];
}

const names: Readonly<Record<string, string>> = { npm: 'npm', pypi: 'PyPI', docker: 'Docker' };
const sourceName = (kind: string): string => names[kind] ?? kind;
