/** The server that a file of a catalogue folder is about, by its path below the folder; undefined for all other files. */
export function serverOf(path: string): string | undefined {
  const parts = path.replaceAll('\\', '/').split('/');
  const [part, owner, name] = parts;
  if (part === 'servers' && owner !== undefined && name !== undefined) return `${owner}/${name}`;
  if (part === 'reviews' && owner !== undefined && name?.endsWith('.yaml'))
    return `${owner}/${name.slice(0, -'.yaml'.length)}`;
  return undefined;
}
