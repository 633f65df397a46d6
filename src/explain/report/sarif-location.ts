import { canonicalJson } from '../../manifest/canonical-json.ts';
import { type Region } from '../../manifest/json-places.ts';
import { type ToolPlace } from '../../manifest/tool-places.ts';
import { sha256Hex } from '../../manifest/definition-hash.ts';

/**
 * A path as the relative URI reference that SARIF wants (RFC 3986): every character that is not unreserved is encoded, so
 * that `#`, `%`, `?`, blanks and letters outside ASCII stay part of the name. Absolute paths become `file:` URIs.
 */
export function artifactUri(file: string): string {
  const path = /^[A-Za-z]:[\\/]/.test(file) ? `/${file.replaceAll('\\', '/')}` : file.replace(/^(?:\.\/+)+(?=.)/, '');
  const encoded = path.split('/').map((segment) => encodeURIComponent(segment.toWellFormed()));
  if (!path.startsWith('/')) return encoded.join('/');
  return `file://${encoded.join('/').replace(/^\/([A-Za-z])%3A\//, '/$1:/')}`;
}

/** Stands for the folder that relative paths begin at, as code hosts spell it. */
export const sourceRoot = '%SRCROOT%';

/** The whole of a file as its beginning: code hosts place every result in a line. */
const beginning: Region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

function artifact(file: string) {
  const uri = artifactUri(file);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: sourceRoot };
}

/** A place in a file: the region itself and the entry around it (SARIF 2.1.0, §3.29). */
export const physicalLocation = (file: string, region: Region | undefined, around?: Region) => ({
  artifactLocation: artifact(file),
  region: region ?? beginning,
  ...(region && around && isInside(region, around) && { contextRegion: around }),
});

/** Where a finding stands: the words, else the tool's entry, else the file; and the tool by its name (§3.28). */
export const locationOf = (
  file: string,
  tool: string | undefined,
  place: ToolPlace | undefined,
  region: Region | undefined,
) => ({
  physicalLocation: physicalLocation(file, region ?? place?.region, place?.region),
  ...(tool !== undefined && { logicalLocations: [logicalLocation(tool, place)] }),
});

/** Whether one region lies in another and is not the same. */
function isInside(inner: Region, outer: Region): boolean {
  const isBefore = (line: number, column: number, otherLine: number, otherColumn: number): boolean =>
    line < otherLine || (line === otherLine && column <= otherColumn);
  return (
    JSON.stringify(inner) !== JSON.stringify(outer) &&
    isBefore(outer.startLine, outer.startColumn, inner.startLine, inner.startColumn) &&
    isBefore(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn)
  );
}

/** The tool as what it is in the user's own file: its JSON Pointer there (§3.33), left out where it is not known. */
export const logicalLocation = (name: string, place: ToolPlace | undefined) => ({
  name,
  ...(place?.pointer !== undefined && { fullyQualifiedName: place.pointer }),
  ...(place && { kind: 'object' }),
});

/**
 * What makes a result the same in the next log (§3.27.17): the tool's name, the rule and the definition, but no line. It
 * stays when a file is put into another shape or order, and changes with the words that were judged. GitHub compares
 * `primaryLocationLineHash`; of a manifest that is one line its own would be the same for every tool.
 */
export function fingerprints(identity: readonly string[]) {
  const hash = sha256Hex(canonicalJson([...identity]));
  return { primaryLocationLineHash: `${hash.slice(0, 16)}:1`, 'toolDefinition/v1': hash };
}

/** Characters of a message that code hosts show. */
const most = 1000;

/** A text that is not longer than code hosts show. */
export const cutText = (text: string): string =>
  text.length > most ? `${text.slice(0, most - 2).toWellFormed()}….` : text;

/** Strangers' words in a message: brackets that would make a link are taken as they are (§3.11.6). */
export const plainText = (text: string): string => (text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text);
