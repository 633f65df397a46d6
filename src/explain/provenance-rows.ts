import { type Verdict } from '../classify/verdict.ts';
import { showHidden } from '../manifest/hidden-characters.ts';
import { type Provenance, type ServerRecord, type ToolRecord } from '../record.ts';
import { type Urls } from '../urls.ts';
import { tokenRow } from './token-sentences.ts';
import { type ProvenanceRow } from './tool-page.ts';

const transports: Readonly<Record<string, string>> = {
  stdio: 'stdio (a program on the caller’s machine)',
  'streamable-http': 'streamable HTTP',
  sse: 'HTTP with server-sent events',
  none: 'none: the server was not asked',
};

const networks: Readonly<Record<string, string>> = {
  true: 'reachable while the server was asked',
  false: 'cut off while the server was asked',
};

/** Where the facts of a server's pages come from; rows without a value are left out. */
export function provenanceRows({ id, facts, provenance }: ServerRecord): ProvenanceRow[] {
  const rows: (ProvenanceRow | undefined)[] = [
    { term: 'Server', value: id, ...(facts.repository && { url: facts.repository }) },
    row('Package', provenance.package ?? facts.package, true),
    { term: 'Version', value: provenance.version },
    row('Integrity', provenance.integrity, true),
    { term: 'Captured', value: `${provenance.capturedAt}, ${provenance.capturedBy}` },
    row('Source', provenance.source, false, provenance.source),
    row('Protocol revision', provenance.protocolVersion),
    row('Transport', transports[provenance.transport]),
    row('Variables set, to dummy values', provenance.env.join(', ') || undefined, true),
    row('Arguments', provenance.args.join(' ') || undefined, true),
    { term: 'Credentials', value: provenance.authenticated ? 'real ones were used' : 'none' },
    row('Network', provenance.transport === 'none' ? undefined : networks[String(provenance.network)]),
    row('Licence', facts.licence),
    row('Partial capture', partial(provenance)),
  ];
  return rows.flatMap((one) => (one ? [{ ...one, value: showHidden(one.value) }] : []));
}

/** Rows that tell which definition it is, and not how it was captured. */
const ofTool: ReadonlySet<string> = new Set(['Server', 'Package', 'Version', 'Captured', 'Source', 'Partial capture']);

/**
 * Which definition a tool's page is about. How it was captured stands on its server's page, to which the day leads; a version
 * that ends the package's name is not said again.
 */
export function toolProvenance(server: ServerRecord, { tool, verdict, cost }: ToolRecord, urls: Urls): ProvenanceRow[] {
  const { version } = server.provenance;
  const isNamed = server.provenance.package?.endsWith(`@${version}`) === true;
  const own = provenanceRows(server).filter(({ term }) => ofTool.has(term) && !(isNamed && term === 'Version'));
  const url = `${urls.server(server.id)}#provenance`;
  return [
    ...own.map((one) => (one.term === 'Captured' ? { ...one, url } : one)),
    ...nameRows(verdict),
    tokenRow(cost, urls.page('tokens')),
    { term: 'Definition hash (SHA-256)', value: tool.hash, code: true },
  ];
}

/** What is known of other tools with a tool's name. */
const nameRows = ({ notices }: Pick<Verdict, 'notices'>): ProvenanceRow[] =>
  notices.some(({ kind }) => kind === 'shadows-name')
    ? [
        {
          term: 'Shared name',
          value:
            'Another server of this catalogue has a tool of this name. Where both are connected, rules must name the server too.',
        },
      ]
    : [];

const row = (term: string, value: string | undefined, code = false, url?: string): ProvenanceRow | undefined =>
  value === undefined ? undefined : { term, value, ...(code && { code }), ...(url !== undefined && { url }) };

function partial({ partial: known }: Provenance): string | undefined {
  if (!known) return undefined;
  return known.of === undefined ? known.reason : `${known.reason} The server offers ${String(known.of)} tools in all.`;
}
