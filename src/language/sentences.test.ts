import { describe, expect, it } from 'vitest';
import { readingLimit, sentencesOf } from './sentences.ts';

const words = (text: string): string[] =>
  sentencesOf(text).map((sentence) => sentence.map((token) => token.text).join(' '));

describe('sentencesOf', () => {
  it('goes on behind a word that is cut short, unless a capital follows', () => {
    expect(sentencesOf('Paste a mail incl. headers, get a verdict.')).toHaveLength(1);
    expect(sentencesOf('Prices incl. Taxes are shown.')).toHaveLength(2);
  });

  it('takes a full stop with a small letter or a digit right behind it for no end', () => {
    expect(words('Opens the draw.io editor. Saves a .csv file, version 2.1 of it.')).toEqual([
      'opens the draw.io editor',
      'saves a csv file version 2.1 of it',
    ]);
    expect(words('Add a host (e.g. cdn.example.com) to a zone.')).toEqual(['add a host e.g cdn.example.com to a zone']);
    expect(words('Starts a cluster.Then waits.')).toEqual(['starts a cluster', 'then waits']);
  });

  it('begins anew at a sign that begins a line', () => {
    expect(words('Invoke action copy\n\n🔎 It copies a file.')).toEqual(['invoke action copy', 'it copies a file']);
  });

  it('splits at full stops and keeps hyphens, apostrophes and places', () => {
    const text = 'Re-invites a user. Don’t call it twice!';
    expect(words(text)).toEqual(['re-invites a user', 'don’t call it twice']);
    expect(
      sentencesOf(text)
        .flat()
        .map(({ start, end }) => text.slice(start, end))[0],
    ).toBe('Re-invites');
  });

  it('leaves out code between fences, and keeps the places behind it', () => {
    const text = 'Lists rows.\n```sh\ncurl -X DELETE /rows\n```\nSorted by name.';
    expect(words(text)).toEqual(['lists rows', 'sorted by name']);
    const [, last] = sentencesOf(text);
    expect(text.slice(last?.[0]?.start, last?.at(-1)?.end)).toBe('Sorted by name');
    expect(words('Lists rows. ```sh\nrm -rf /')).toEqual(['lists rows']);
  });

  it('marks the beginning of a question', () => {
    expect(sentencesOf('Is it open? It is.').map(([first]) => first?.asked === true)).toEqual([true, false]);
  });

  it('leaves out arguments and results of a docstring, on own lines or inline', () => {
    expect(words('Deletes a row.\n\nArgs:\n    force: delete at once\n\nReturns:\n    True')).toEqual([
      'deletes a row',
    ]);
    expect(words('Add a note Args: text: what to delete Returns: bool')).toEqual(['add a note']);
  });

  it('takes up the reading again after a heading that promises a description', () => {
    expect(words('WHEN TO USE:\n- When deleting data\n\nDescription:\nLists all rows.')).toEqual(['lists all rows']);
  });

  it('leaves out examples and hints in tags', () => {
    expect(words('Run a tool <examples> delete_all() </examples>')).toEqual(['run a tool']);
  });

  it('remembers the punctuation before a word', () => {
    const [sentence] = sentencesOf('Manage tags (create, delete)');
    expect(sentence?.map(({ before }) => before)).toEqual(['', '', '(', ',']);
  });

  it('reads no more of a long text than the limit', () => {
    const long = 'word '.repeat(readingLimit);
    expect(sentencesOf(long).flat().at(-1)?.end).toBeLessThanOrEqual(readingLimit);
  });
});
