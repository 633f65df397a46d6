import { close, createIndex } from 'pagefind';
import { type SearchRecord } from './search-record.ts';

const check = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** Halves of surrogate pairs, which strangers send, stop Pagefind's service: they become U+FFFD. */
const wellFormed = (record: SearchRecord): SearchRecord => ({
  ...record,
  content: record.content.toWellFormed(),
  meta: Object.fromEntries(Object.entries(record.meta).map(([key, text]) => [key, text.toWellFormed()])),
});

/** Writes the search index of the given records into a folder. Throws with Pagefind's own words when it fails. */
export async function writeSearchIndex(records: Iterable<SearchRecord>, outputPath: string): Promise<number> {
  const { index, errors } = await createIndex({});
  check(errors);
  if (!index) throw new Error('Pagefind gave no index');
  try {
    let count = 0;
    for (const record of records) {
      check((await index.addCustomRecord(wellFormed(record))).errors);
      count += 1;
    }
    check((await index.writeFiles({ outputPath })).errors);
    return count;
  } finally {
    await close();
  }
}
