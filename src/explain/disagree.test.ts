import { expect, test } from 'vitest';
import { classify } from '../classify/classify.ts';
import { normalise } from '../manifest/normalise.ts';
import { disagreeUrl } from './disagree.ts';

const verdict = classify(normalise({ name: 'delete_note', description: 'Permanently delete a note.' }));
const issue = (repository: string | undefined, shown = verdict) => {
  const address = disagreeUrl(repository, 'acme/notes', 'delete_note', shown);
  return address === undefined ? undefined : new URL(address);
};

test.each([
  ['https://github.com/acme/risks', '/acme/risks/issues/new'],
  ['https://github.com/acme/risks/', '/acme/risks/issues/new'],
  ['https://github.com/acme/risks.git', '/acme/risks/issues/new'],
  ['https://github.com/acme/my.git-tools', '/acme/my.git-tools/issues/new'],
])('the issue about a verdict stands in the repository %s', (repository, path) => {
  expect(issue(repository)?.pathname).toBe(path);
});

test.each([undefined, 'https://example.org/acme/risks', 'https://github.com.evil.example/a'])(
  'no issue can be opened at %s',
  (repository) => {
    expect(issue(repository)).toBeUndefined();
  },
);

test('the issue names the verdict and the words that decided', () => {
  const { searchParams } = issue('https://github.com/acme/risks') ?? {};
  expect(searchParams?.get('title')).toBe('Verdict of acme/notes: delete_note');
  const body = searchParams?.get('body')?.split('\n') ?? [];
  expect(body.slice(0, 3)).toEqual([
    'Server: acme/notes',
    'Tool: delete_note',
    `Verdict: Destructive, ${verdict.risk} (confidence ${verdict.confidence.toFixed(2)})`,
  ]);
  expect(body.filter((line) => line.startsWith('- '))).toContain('- deletes-records at /name: “delete_note”');
});

test('however much evidence there is, the address stays short enough for browsers', () => {
  const [one] = verdict.evidence;
  if (!one) throw new Error('no evidence');
  const many = Array.from({ length: 50 }, () => ({ ...one, rule: 'r'.repeat(1000), text: '工'.repeat(500) }));
  const address = issue('https://github.com/acme/risks', { ...verdict, evidence: many });
  expect(address?.searchParams.get('body')).toHaveLength(2000);
  const few = many.map((item) => ({ ...item, rule: 'r' }));
  const body = issue('https://github.com/acme/risks', { ...verdict, evidence: few })?.searchParams.get('body');
  expect(body?.match(/^- r at /gm)).toHaveLength(2);
});
