import { describe, expect, it } from 'vitest';
import { type Notice } from '../classify/verdict.ts';
import { attack } from '../manifest/prose.ts';
import { type Category, type Signal } from '../vocabulary.ts';
import { attackMatches } from './attack-match.ts';

const { opens } = attack.parse({
  title: 'Poisoned example',
  summary: 'A pattern that exists only to exercise the matcher with every kind of opening.',
  order: 1,
  opens: [
    { signals: ['private', 'untrusted'], because: 'the answer holds both private data and strangers’ text' },
    { signals: ['bulk'], categories: ['Write', 'Destructive'], because: 'one call changes many items' },
    { notices: ['talks-to-model', 'hidden-characters'], because: 'the definition speaks to the model' },
    { rules: ['installs-software'], because: 'a call brings in packages' },
    { categories: ['Financial'], because: 'a call commits somebody to spend money' },
  ],
  frameworks: [{ framework: 'cwe', id: 'CWE-22' }],
  evidence: [
    {
      kind: 'research',
      date: '2025',
      fact: 'A fact that is long enough for the schema to accept it.',
      source: 'https://example.org/',
    },
  ],
});

const verdict = (
  category: Category,
  signals: readonly Signal[] = [],
  kinds: readonly Notice['kind'][] = [],
  rules: readonly string[] = [],
) => ({
  category,
  signals,
  notices: kinds.map((kind) => ({ kind, evidence: [] })),
  evidence: rules.map((rule) => ({ rule, field: '/name', start: 0, end: 1, text: 'x' })),
});

describe('attackMatches', () => {
  it('wants every signal of an opening', () => {
    expect(attackMatches(opens, verdict('Read', ['private']))).toBeUndefined();
    expect(attackMatches(opens, verdict('Read', ['path', 'untrusted', 'private']))).toContain('strangers’ text');
  });

  it('wants one of the categories beside the signals', () => {
    expect(attackMatches(opens, verdict('Read', ['bulk']))).toBeUndefined();
    expect(attackMatches(opens, verdict('Destructive', ['bulk']))).toContain('many items');
  });

  it('is content with one of the notices', () => {
    expect(attackMatches(opens, verdict('Read', [], ['thin-definition']))).toBeUndefined();
    expect(attackMatches(opens, verdict('Read', [], ['thin-definition', 'hidden-characters']))).toContain('speaks');
  });

  it('wants evidence of one of the rules', () => {
    expect(attackMatches(opens, verdict('Execute', [], [], ['deletes-records']))).toBeUndefined();
    expect(attackMatches(opens, verdict('Execute', [], [], ['deletes-records', 'installs-software']))).toContain(
      'packages',
    );
  });

  it('opens by category alone only where an opening says so', () => {
    expect(attackMatches(opens, verdict('Execute'))).toBeUndefined();
    expect(attackMatches(opens, verdict('Financial'))).toContain('spend money');
  });

  it('gives the reason of the first opening that matches', () => {
    expect(attackMatches(opens, verdict('Financial', ['untrusted', 'private']))).toContain('strangers’ text');
  });
});
