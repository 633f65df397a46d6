/**
 * A name cut where a line of it may end: after `_`, `-`, `.`, `/` and `:`, and between the humps of camelCase. The pieces
 * together are the name.
 */
export const namePieces = (name: string): string[] =>
  name.split(/(?<=[_\-./:])(?![_\-./:])|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
