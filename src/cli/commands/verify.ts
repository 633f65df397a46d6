import { existsSync } from 'node:fs';
import { defineCommand } from '../command.ts';
import { fail } from '../fail.ts';

export default defineCommand({
  id: 'verify',
  summary: 'is what a server offers what was reviewed or accepted?',
  forms: ['<manifest.json|folder|-> [more…] [options]', '<[KEY=]manifest.json|folder> [more…] --lock FILE [--update]'],
  about: `Is what a server offers what was reviewed? Compares all that a client shows, hands to a model or runs by: names, titles, descriptions, schemas, annotations, execution, and how many tools bear a name. Changes of other keys, such as _meta and icons, are named and pass; with --strict they do not.

With a lock file, what a person accepted is compared with: hashes of every definition and its verdict, by server. A server is called there as its file, github for github.json; files that share a name go by their path from the lock file, mcp/a/tools for mcp/a/tools.json; KEY=FILE says another. --update accepts what the servers offer now. A definition that is the same and that newer rules judge worse is named and passes; with --strict it does not. The file is JSON, a line a tool; its schema is /schema/lock.json of every catalogue.`,
  options: {
    server: {
      type: 'string',
      value: 'OWNER/SERVER',
      about:
        'the reviewed server; without it, the one of whose tools at least half are plainly these; with a lock, what the only server is called there',
    },
    strict: { type: 'boolean', default: false, about: 'no other change passes either' },
    lock: {
      type: 'string',
      value: 'FILE',
      about: 'the lock file; tool-risk.lock where the working folder has one and no --catalog is given',
    },
    update: {
      type: 'boolean',
      default: false,
      about: 'accept the servers as they are and write them into the lock file, tool-risk.lock without --lock',
    },
    catalog: { type: 'string', value: 'DIR', about: 'default catalog' },
  },
  exits:
    'Exit 0: as reviewed or accepted, or accepted now. 1: drift. 2: nothing to compare with, or a list of tools that is not whole.',
  words: { least: 1, most: Infinity },
  async run({ server, strict, lock, update, catalog }, words) {
    if (lock === '') fail('--lock: expected a file');
    if (catalog !== undefined && (lock !== undefined || update))
      fail(`--catalog: one too many beside ${update ? '--update' : '--lock'}; expected one of the two`);
    const { demandOwnLock, lockedKeys, updateLock, usualLock, verifyAgainstLock } =
      await import('../verify/against-lock.ts');
    const { namedManifests } = await import('../verify/named-manifests.ts');
    const file = lock ?? (update || (catalog === undefined && existsSync(usualLock)) ? usualLock : undefined);
    if (file === undefined) {
      if (catalog === undefined && !existsSync('catalog'))
        fail(
          `no ${usualLock} and no catalogue here; expected --update, which writes what the servers offer now into ${usualLock}, --lock FILE or --catalog DIR`,
        );
      if (server !== undefined && words.length > 1)
        fail(`--server ${server}: expected one manifest beside it; without it each finds its own server`);
      const { verifyAgainstCatalogue } = await import('../verify/against-catalogue.ts');
      process.exitCode = verifyAgainstCatalogue(words, { catalog: catalog ?? 'catalog', server, strict });
      return;
    }
    demandOwnLock(words, file);
    const manifests = namedManifests(words, { lock: file, held: lockedKeys(file) }, server);
    if (update) updateLock(manifests, file);
    else process.exitCode = verifyAgainstLock(manifests, file, strict);
  },
});
