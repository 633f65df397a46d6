import { basename } from 'node:path';
import { captureRecord } from '../../capture/capture-record.ts';
import { serverId, specFromPurl } from '../../capture/package-spec.ts';
import { manifestInput } from '../../cli/manifest-input.ts';
import { capture, type Capture } from '../../manifest/capture.ts';
import { isJsonObject, type Json } from '../../manifest/json.ts';
import { parseJson } from '../../manifest/parse-file.ts';
import { problemLine } from '../../manifest/problem.ts';
import { type Addition } from './addition.ts';
import { fileTopic } from './derived-id.ts';

/** What the operator knows of a manifest that was obtained elsewhere. */
export interface Obtained {
  readonly date: string;
  /** The package it belongs to, with a version. */
  readonly package: string | undefined;
  /** Where it was obtained. */
  readonly source: string | undefined;
}

/** A text that is a capture already, with its provenance. */
function filedCapture(text: string): Capture | undefined {
  const { value } = parseJson('', text);
  if (!isJsonObject(value as Json) || !Object.hasOwn(value as object, 'capturedAt')) return undefined;
  return capture.safeParse(value).data;
}

/** `2.1.0` for the capture `captures/2.1.0.json`. */
const namedVersion = (path: string): string | undefined => /^v?\d[\w.+-]*(?=\.json$)/.exec(basename(path))?.[0];

const withoutVersion = (purl: string): string => purl.replace(/@[^@/]*$/, '');

/** Version in a package URL, as in `pkg:pypi/notes@1.2.3`. */
const versionIn = (purl: string | undefined): string | undefined => /@([^@/?#]+)/.exec(purl?.slice(4) ?? '')?.[1];

/**
 * A manifest of a file, or of standard input for `-`, in any accepted form; a capture keeps what it says of itself. Ends the
 * program with a line per problem where it is neither.
 */
export function fromManifest(path: string, obtained: Obtained): Addition {
  const { text, tools, gaps } = manifestInput(path);
  const filed = filedCapture(text);
  const { date, package: given, source } = obtained;
  const purl = given ?? filed?.package;
  const partial = gaps.length === 0 ? undefined : { reason: gaps.map(({ wrong }) => wrong).join('; ') };
  const provenance = {
    capturedAt: date,
    capturedBy: 'tool-risk-catalogue add, from a file',
    transport: 'none',
  } as const;
  const record = filed
    ? { ...filed, package: purl, source: source ?? filed.source }
    : captureRecord({ ...provenance, package: purl, source, partial }, { tools });
  const spec = purl === undefined ? undefined : specFromPurl(purl);
  return {
    capture: record,
    id: spec && serverId(spec.name),
    version: versionIn(purl) ?? (filed && namedVersion(path)),
    names: [namedVersion(path) === undefined ? fileTopic(path) : undefined, record.serverInfo?.name],
    match: purl === undefined ? {} : { packages: [withoutVersion(purl)] },
    gaps: gaps.map(problemLine),
  };
}
