import { basename } from 'node:path';
import { captureRecord } from '../../capture/capture-record.ts';
import { serverId, specFromPurl } from '../../capture/package-spec.ts';
import { capture, type Capture } from '../../manifest/capture.ts';
import { isJsonObject, type Json } from '../../manifest/json.ts';
import { purlVersion, withoutVersion } from '../../manifest/package-url.ts';
import { type Problem, problemLine } from '../../manifest/problem.ts';
import { type ToolDefinition } from '../../manifest/tool.ts';
import { type Addition } from './addition.ts';
import { description, withDescription } from './described.ts';
import { fileTopic } from './derived-id.ts';
import { type GivenFile, toolsIn } from './given-file.ts';
import { InputProblems } from './input-problems.ts';

/** What the operator knows of a manifest that was obtained elsewhere. */
export interface Obtained {
  readonly date: string;
  /** The package it belongs to, with a version. */
  readonly package: string | undefined;
  /** Where it was obtained. */
  readonly source: string | undefined;
}

/** Tools as they were read, and why there may be more. */
export interface ListedTools {
  readonly tools: readonly ToolDefinition[];
  readonly gaps: readonly Problem[];
}

/** A document that is a capture already, with its provenance. */
const filedCapture = (document: Json | undefined): Capture | undefined =>
  isJsonObject(document) && Object.hasOwn(document, 'capturedAt') ? capture.safeParse(document).data : undefined;

/** `2.1.0` for the capture `captures/2.1.0.json`. */
const namedVersion = (path: string): string | undefined => /^v?\d[\w.+-]*(?=\.json$)/.exec(basename(path))?.[0];

/** Tools that were obtained and not asked for, with what the operator knows of them. */
export function obtainedTools({ tools, gaps }: ListedTools, obtained: Obtained, filed?: Capture): Addition {
  const { date, source } = obtained;
  const purl = obtained.package ?? filed?.package;
  const partial = gaps.length === 0 ? undefined : { reason: gaps.map(({ wrong }) => wrong).join('; ') };
  const provenance = {
    capturedAt: date,
    capturedBy: 'tool-risk-catalogue add, from a file',
    transport: 'none',
  } as const;
  const record = filed
    ? { ...filed, package: purl, source: source ?? filed.source }
    : captureRecord({ ...provenance, package: purl, source, partial }, { tools: [...tools] });
  const spec = purl === undefined ? undefined : specFromPurl(purl);
  return {
    capture: record,
    id: spec && serverId(spec.name),
    version: purl === undefined ? undefined : purlVersion(purl),
    names: [record.serverInfo?.name],
    match: purl === undefined ? {} : { packages: [withoutVersion(purl)] },
    gaps: gaps.map(problemLine),
  };
}

/**
 * A manifest in any accepted form; a capture keeps what it says of itself, and of a file that describes its server the rest is
 * taken too. Throws `InputProblems` where it is neither.
 */
export function fromManifest(given: GivenFile, obtained: Obtained): Addition {
  const { path, document } = given;
  const { value: tools, gaps, problems } = toolsIn(given);
  if (problems) throw new InputProblems(problems);
  const filed = filedCapture(document);
  const found = obtainedTools({ tools, gaps }, obtained, filed);
  const [number, described] = [namedVersion(path), description(document)];
  const addition: Addition = {
    ...found,
    version: found.version ?? (filed && number),
    names: [number === undefined ? fileTopic(path) : undefined, ...found.names],
  };
  return described ? withDescription(addition, described) : addition;
}
