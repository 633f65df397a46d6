import { expect, test } from 'vitest';
import { terms } from '../../tests/committed-taxonomy.ts';
import { classify } from '../classify/classify.ts';
import { normalise } from '../manifest/normalise.ts';
import { subjectOf } from './prose/subject.ts';
import { questions, type QuestionFacts } from './questions.ts';
import { toolSentences } from './tool-sentences.ts';

const tool = normalise({
  name: 'list_notes',
  description: 'List all notes. Newest first.',
  inputSchema: { type: 'object' },
});
const verdict = classify(tool);
const facts: QuestionFacts = {
  ...{ name: 'list_notes', description: tool.description, server: 'Notes', serverId: 'acme/notes' },
  ...{ capture: 'version 2.0.5, captured on 2026-11-20', toolCount: 5 },
  ...{
    verdict,
    sentences: toolSentences(subjectOf({ tool, verdict }), 'Notes', terms),
    taxonomy: terms,
    answers: { enforce: 'So.', limit: 'At most so.', block: 'Not at all.' },
  },
};
const answers = (part: Partial<QuestionFacts> = {}) => questions({ ...facts, ...part }).map(({ answer }) => answer);

test('six questions name the tool, and every answer ends', () => {
  const all = questions(facts);
  expect(all).toHaveLength(6);
  for (const { question, answer } of all) {
    expect(question).toMatch(/list_notes.*\?$/);
    expect(answer).toMatch(/[.!?]”?$/);
  }
});

test('what it does is told, and where the server says nothing of it, that', () => {
  expect(answers()[0]).toBe('Lists all notes; it takes no arguments.');
  expect(answers({ description: '' })[0]).toMatch(/ Notes does not describe list_notes\.$/);
});

test('the risk is told with the worst case, and with the reading where a reader decided', () => {
  expect(answers()[2]).toMatch(
    /^list_notes is a Read tool with low risk\. At worst \S.*The confidence in this verdict is 0\.\d\d\.$/,
  );
  const read = answers({ verdict: { ...verdict, decidedBy: 'review' } })[2];
  expect(read).toContain('The confidence in this verdict, reached by reading the definition, is');
});

test('what depends on the target is answered for it, and the page can say so anew', () => {
  const about = questions(facts).filter((one) => one.about);
  expect(about.map(({ about: key, answer }) => [key, answer])).toEqual(Object.entries(facts.answers));
});

test('the server is named with how many other tools it has', () => {
  expect(answers()[5]).toBe(
    'Notes (acme/notes) provides list_notes, beside 4 other tools: version 2.0.5, captured on 2026-11-20. The server may list other tools for you.',
  );
  expect(answers({ toolCount: 2 })[5]).toContain('beside 1 other tool:');
});
