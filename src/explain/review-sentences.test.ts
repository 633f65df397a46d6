import { describe, expect, test } from 'vitest';
import { classify } from '../classify/classify.ts';
import { reviewedVerdict } from '../classify/reviewed-verdict.ts';
import { type Review } from '../manifest/reviews.ts';
import { normalise } from '../manifest/normalise.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { categories } from '../vocabulary.ts';
import { terms } from '../../tests/committed-taxonomy.ts';
import { confidenceNote } from './confidence-note.ts';
import { definitionView } from './definition-view.ts';
import { counterfactual } from './prose/milder.ts';
import { subjectOf } from './prose/subject.ts';
import { rationale, sameByRule } from './rationale.ts';
import { acceptSentence, isGravest, machineDiffers, reasonSentence, secondSentence } from './review-sentences.ts';

const base: Review = {
  category: 'Write',
  accept: [],
  risk: 'medium',
  acceptRisk: [],
  signals: [],
  words: ['go to the trash'],
  why: 'files can be restored',
  hash: 'ab'.repeat(32),
  by: 'A model',
  reader: 'model',
  date: '2026-11-20',
};

function read(definition: ToolDefinition, part: Partial<Review>) {
  const tool = normalise(definition);
  const machineVerdict = classify(tool);
  const review = { ...base, ...part };
  const verdict = reviewedVerdict(tool, machineVerdict, review);
  const behind = { review, machineVerdict };
  return {
    tool,
    review,
    verdict,
    behind,
    subject: subjectOf({ tool, verdict, ...behind }),
    text: rationale(subjectOf({ tool, verdict, ...behind }), terms),
  };
}

const remove = { name: 'delete_file', description: 'Delete files. They go to the trash.' };

describe('a rationale by reading', () => {
  test('quotes the reader’s words and reason, and speaks of no other category', () => {
    const { text, verdict, behind, subject } = read(remove, {});
    expect(text).toMatch(
      /^The description says “go to the trash”; read against the rubric, that makes it a Write tool\./,
    );
    expect(text).toContain('The reader’s reason: files can be restored.');
    for (const other of categories.filter((one) => one !== 'Write')) expect(text).not.toContain(`${other} tool`);
    expect(text).not.toMatch(/brought back|critical/);
    expect(counterfactual(subject, terms)).toBe(
      'The rules alone, without the reading, come to Destructive, critical risk.',
    );
    expect(sameByRule(verdict, behind)).toBeUndefined();
  });

  test('quotes the rule’s words where the reader named none and the rules come to the same', () => {
    const { text, verdict, behind } = read(remove, { category: 'Destructive', risk: 'critical', words: [] });
    expect(text).toMatch(
      /^The description says “Delete files” and the name says “delete_file”; read against the rubric/,
    );
    expect(sameByRule(verdict, behind)?.id).toBe('deletes-records');
  });

  test('quotes nothing where the reader named no words and the rules say something else', () => {
    expect(read(remove, { words: [] }).text).toMatch(/^Read against the rubric, this is a Write tool\./);
  });

  test('says which other category could be defended, and then not that nothing speaks for it', () => {
    const { text } = read(remove, { accept: ['Destructive'] });
    expect(text).toContain('A careful second reader could defend Destructive as well.');
    expect(text).not.toContain('Nothing in its name');
  });

  test('gives the reader as the reason for a risk that no rule explains', () => {
    expect(read(remove, { risk: 'high' }).text).toContain('here it is high risk, as the reader judged it.');
    expect(read(remove, { risk: 'high', signals: ['access'] }).text).toContain('because it changes who may do what');
  });
});

test('the reader’s words are marked, and their note leads to what a review is', () => {
  const { tool, verdict } = read(remove, {});
  const view = definitionView(tool, verdict.evidence, terms);
  expect(view.description.find(({ rules }) => rules.includes('review'))?.text).toBe('go to the trash');
  expect(view.notes.find(({ rule }) => rule === 'review')).toMatchObject({ ruleTitle: 'Review', isPrinted: true });
});

test('words in a part of the schema that no page prints have a note without a way back', () => {
  const properties = { path: { type: 'string', default: 'the whole disk' } };
  const { tool, verdict } = read({ ...remove, inputSchema: { type: 'object', properties } }, { words: ['whole disk'] });
  expect(definitionView(tool, verdict.evidence, terms).notes.find(({ rule }) => rule === 'review')?.isPrinted).toBe(
    false,
  );
});

test.each([
  [{}, {}, undefined],
  [{ category: 'Read', risk: 'low' }, {}, 'Read, low risk'],
  [{ category: 'Read' }, {}, 'Read, medium risk'],
  [{ risk: 'low' }, {}, 'Write, low risk'],
  [{ signals: ['path', 'url'] }, {}, 'Write, medium risk, with the signals “path” and “url”'],
  [{}, { signals: ['secrets'] }, 'Write, medium risk, without the signal “secrets”'],
  [
    { signals: ['path'] },
    { signals: ['bulk'] },
    'Write, medium risk, with the signal “path” and without the signal “bulk”',
  ],
] satisfies [Partial<Review>, Partial<Review>, string | undefined][])(
  'the rules beside a review: %j, %j',
  (machine, review, words) => {
    expect(machineDiffers({ ...base, ...machine }, { ...base, ...review })).toBe(words);
  },
);

test('a second reading is told with what it came to', () => {
  const second = { category: 'Write', risk: 'medium', by: 'Jane', reader: 'person', date: '2026-11-21' } as const;
  expect(secondSentence(base)).toBe('');
  expect(secondSentence({ ...base, second })).toMatch(
    /^A person read it again on 2026-11-21, .* and came to the same\.$/,
  );
  const other: Review = { ...base, second: { ...second, category: 'Execute', risk: 'high' } };
  expect(secondSentence(other)).toMatch(/came to Execute, high risk\.$/);
  expect(confidenceNote(0.8, other).why).toContain('different categories');
  expect(confidenceNote(0.97, base)).toMatchObject({
    label: 'high',
    why: expect.stringContaining('language model') as string,
  });
});

test('a second reading that shares the category or the risk alone is another one', () => {
  const second = { category: 'Write', risk: 'medium', by: 'Jane', reader: 'person', date: '2026-11-21' } as const;
  expect(secondSentence({ ...base, second: { ...second, risk: 'high' } })).toMatch(/came to Write, high risk\.$/);
  expect(secondSentence({ ...base, second: { ...second, category: 'Read' } })).toMatch(/came to Read, medium risk\.$/);
});

test('a reason ends in one stop, and what could be defended is told where there is something', () => {
  expect(reasonSentence({ ...base, why: 'v1.2 keeps it' })).toBe('The reader’s reason: v1.2 keeps it.');
  expect(reasonSentence({ ...base, why: 'It keeps it!' })).toBe('The reader’s reason: It keeps it!');
  expect(acceptSentence(base)).toBe('');
  expect(acceptSentence({ ...base, accept: ['Read', 'Execute'] })).toContain('defend Read or Execute as well');
  expect(isGravest(base)).toBe(true);
  expect(isGravest({ ...base, accept: ['Read'] })).toBe(true);
  expect(isGravest({ ...base, accept: ['Read', 'Execute'] })).toBe(false);
});
