import { showHidden } from '../manifest/hidden-characters.ts';
import { type Provenance, type ServerRecord } from '../record.ts';
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

const row = (term: string, value: string | undefined, code = false, url?: string): ProvenanceRow | undefined =>
  value === undefined ? undefined : { term, value, ...(code && { code }), ...(url !== undefined && { url }) };

function partial({ partial: known }: Provenance): string | undefined {
  if (!known) return undefined;
  return known.of === undefined ? known.reason : `${known.reason} The server offers ${String(known.of)} tools in all.`;
}
