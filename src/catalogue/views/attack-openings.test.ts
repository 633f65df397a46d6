import { expect, it } from 'vitest';
import { urlsUnder } from '../../urls.ts';
import { terms } from '../../../tests/committed-taxonomy.ts';
import { openingRows } from './attack-openings.ts';

it('names the facts of an opening and links those that have a page', () => {
  const because = 'a call writes to a path that the agent names';
  const [row] = openingRows(
    [
      {
        ...{
          because,
          signals: ['path'],
          categories: ['Write'],
          notices: ['talks-to-model'],
          rules: ['writes-any-file'],
        },
        reach: ['writes-a-file'],
      },
    ],
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
      { label: 'Writes a file by path', url: undefined },
      { label: 'Free file path', url: '/catalogue/signals/path/' },
      { label: 'Write', url: '/catalogue/category/write/' },
      { label: 'Notice: talks to the model', url: undefined },
      { label: 'Writes any file', url: '/catalogue/rules/writes-any-file/' },
    ],
  });
});
