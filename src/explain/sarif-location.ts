import { canonicalJson } from '../manifest/canonical-json.ts';
import { type Region } from '../manifest/json-places.ts';
import { type ToolPlace } from '../manifest/tool-places.ts';
import { sha256Hex } from '../manifest/definition-hash.ts';

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

/** A place in a file: the region itself and the entry around it (SARIF 2.1.0, §3.29). */
export const physicalLocation = (file: string, region: Region | undefined, around?: Region) => ({
  artifactLocation: { uri: artifactUri(file) },
  ...(region && { region }),
  ...(region && around && isInside(region, around) && { contextRegion: around }),
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
  ...(place && { fullyQualifiedName: place.pointer, kind: 'object' }),
});

/**
 * What makes a result the same in the next log (§3.27.17): the tool's name, the rule and the definition, but no line. It
 * stays when a file is put into another shape or order, and changes with the words that were judged.
 */
export const fingerprints = (name: string, rule: string, hash: string) => ({
  'toolDefinition/v1': sha256Hex(canonicalJson([name, rule, hash])),
});

/** Strangers' words in a message: brackets that would make a link are taken as they are (§3.11.6). */
export const plainText = (text: string): string => (text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text);
