import fs from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { taxonomy } from '../../manifest/taxonomy.ts';
import { urlsUnder } from '../../urls.ts';
import { openingRows } from './attack-openings.ts';

const load = (key: string): unknown => parse(fs.readFileSync(`catalog/taxonomy/${key}.yaml`, 'utf8'));
const terms = taxonomy.parse({ categories: load('categories'), risks: load('risks'), signals: load('signals') });

it('names the facts of an opening and links those that have a page', () => {
  const because = 'a call writes to a path that the agent names';
  const [row] = openingRows(
    [{ because, signals: ['path'], categories: ['Write'], notices: ['talks-to-model'], rules: ['writes-any-file'] }],
    terms,
    [
      { id: 'reads-any-file', title: 'Reads any file' },
      { id: 'writes-any-file', title: 'Writes any file' },
    ],
    urlsUnder('/catalogue/'),
  );
  expect(row).toEqual({
    because,
    facts: [
      { label: 'Free file path', url: '/catalogue/signals/path/' },
      { label: 'Write', url: '/catalogue/category/write/' },
      { label: 'Notice: talks to the model', url: undefined },
      { label: 'Writes any file', url: '/catalogue/rules/writes-any-file/' },
    ],
  });
});
