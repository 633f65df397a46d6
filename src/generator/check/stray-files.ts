import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Site } from '../../manifest/site.ts';
import { type Problem } from '../../manifest/problem.ts';

/** What a catalogue folder holds: the paths that are read, by their first part, and how to say them. */
const layout: Readonly<Record<string, readonly [RegExp, string]>> = {
  servers: [
    /^servers\/[^/]+\/[^/]+\/(?:server\.yaml|overrides\.yaml|captures\/[^/]+\.json)$/,
    'servers/<owner>/<server>/ with server.yaml, captures/<version>.json and perhaps overrides.yaml',
  ],
  reviews: [/^reviews\/[^/]+\/[^/]+\.yaml$/, 'reviews/<owner>/<server>.yaml'],
  rounds: [/^rounds\/[^/]+\/[^/]+$/, 'rounds/<number>/ with round.yaml and labels.jsonl'],
  taxonomy: [
    /^taxonomy\/(?:categories|frameworks|risks|signals)\.yaml$/,
    'taxonomy/ with categories.yaml, frameworks.yaml, risks.yaml and signals.yaml',
  ],
  attacks: [
    /^attacks\/(?:[^/]+\.mdx|(?:incidents|classes)\.yaml)$/,
    'attacks/<name>.mdx, incidents.yaml and classes.yaml',
  ],
  guides: [/^guides\/[^/]+\.mdx$/, 'guides/<name>.mdx'],
  glossary: [/^glossary\/[^/]+\.mdx$/, 'glossary/<name>.mdx'],
};

/** Files beside the folders. */
const single = ['site.yaml', 'advisories.yaml', 'notices.yaml', 'left-out.yaml', 'former-servers.yaml'];
const top = `one of ${single.join(', ')}, a picture that site.yaml names, or a folder ${Object.keys(layout).join(', ')}`;

const isOurs = (path: string, site: Site): boolean => {
  const [first = ''] = path.split('/');
  const pattern = layout[first]?.[0];
  if (pattern) return pattern.test(path);
  return single.includes(path) || path === site.logo || path === site.favicon;
};

/**
 * Files of a catalogue folder that nothing reads, because they stand in the wrong place or are spelt otherwise, and empty
 * folders, each with what would be read there. Hidden ones, and what tells people of the folder, are passed over.
 */
export function strayFiles(root: string, site: Site): Problem[] {
  const stray = (path: string, wrong: string): Problem => {
    const [first = ''] = path.split('/');
    return { file: relative(process.cwd(), join(root, path)) || path, at: '', wrong, right: layout[first]?.[1] ?? top };
  };
  const below = (folder: string): Problem[] => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(
      ({ name }) => !name.startsWith('.'),
    );
    if (entries.length === 0 && folder !== '') return [stray(folder, 'an empty folder')];
    return entries.flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll(sep, '/');
      if (entry.isDirectory()) return below(path);
      const isKnown = isOurs(path, site) || /^(?:readme|licen[cs]e|notice)(?:\.\w+)?$/i.test(entry.name);
      return isKnown ? [] : [stray(path, 'a file that nothing reads')];
    });
  };
  return below('');
}
