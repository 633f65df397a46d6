import { watch } from 'node:fs';

/** How long a folder must be quiet before it is read: editors and `add` write several files one after another. */
const quietMs = 150;

/** What editors leave beside a file while they write it. */
const isDraft = (path: string): boolean => /(?:~|\.sw[a-z]|\.part|\.tmp)$|(?:^|[\\/])\.#?[^\\/]*$/.test(path);

/** Calls back with the paths, below a folder, that changed since the last call, once it is quiet. Returns what ends it. */
export function watchFolder(folder: string, changed: (paths: readonly string[]) => void): () => void {
  const paths = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const all = [...paths];
    paths.clear();
    changed(all);
  };
  const watcher = watch(folder, { recursive: true }, (_event, path) => {
    if (path === null || isDraft(path)) return;
    paths.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, quietMs);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
