/**
 * The key a reader is likely to use for a server in a client's configuration: the server's name without the words
 * that every server carries. `venv-mcp-server` → `venv`, `server-filesystem` → `filesystem`, `mcp` under `playwright`
 * → `playwright`. Only `a-z 0-9 -`, since some clients split keys at underscores.
 */
export function defaultServerKey(owner: string, name: string): string {
  const words = (text: string): string[] =>
    text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '' && word !== 'mcp' && word !== 'server');
  const own = words(name);
  const key = (own.length > 0 ? own : words(owner)).join('-');
  return key === '' ? 'server' : key;
}
