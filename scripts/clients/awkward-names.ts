/** Names of tools that clients fold, cut, escape or refuse, in groups of which none is folded onto another. */
export const awkwardNames: readonly (readonly string[])[] = [
  ['get.file', 'GetFile', 'mcp_get', 'a', 'get__file', '_private', 'tail_'],
  ['get-file', 'getfile', 'x.y.z', 'A', '-lead', 'trail-'],
  ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'null', 'true', '1', '<<'],
  ['two words', 'slash/ed', 'col:on', 'quo"te', "apos'trophe", 'back\\slash', 'hash#tag', 'per%cent'],
  ['ümlaut', '工具', 'emoji-🔧', 'star*', '{brace}', '[bracket]', '(paren)', 'comma,separated'],
  ['x'.repeat(40), 'y'.repeat(60), 'z'.repeat(64), 'v'.repeat(100), 'w'.repeat(128), 'u'.repeat(140)],
];

/** Keys that readers give to servers. */
export const awkwardKeys: readonly string[] = [
  ...['my server', '@scope/pkg', 'a.b', 'mcp', 'GitHub', 'under_score', 'two__scores', '_lead', 'trail_', '1', 'a'],
  ...['mcp_x', 'mcp-server', 'x'.repeat(26), 'y'.repeat(60), 'constructor', 'ümlaut', 'col:on', 'star*', 'slash/ed'],
];
