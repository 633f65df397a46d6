import { expect, test } from 'vitest';
import { type Mutant, scoreOf, scoreRows, survivorLines } from './report.ts';

const mutant = (status: string, line = 1, more: Partial<Mutant> = {}): Mutant => ({
  mutatorName: 'ConditionalExpression',
  status,
  location: { start: { line, column: 7 }, end: { line, column: 12 } },
  ...more,
});
const source = 'if (! a > b) {\n  return a\n    + b;\n}';
const files = {
  'src/a/one.ts': { source, mutants: [mutant('Killed'), mutant('Timeout'), mutant('Ignored'), mutant('RuntimeError')] },
  'src/a/two.ts': { source, mutants: [mutant('Survived', 1, { replacement: 'true' }), mutant('Killed')] },
  'src/a/views/three.ts': { source, mutants: [mutant('NoCoverage')] },
  'src/b/four.ts': { source, mutants: [mutant('Ignored')] },
};

test('what timed out was noticed, what no test reaches was not, and what was not asked about is counted apart', () => {
  expect(scoreOf(files['src/a/one.ts'].mutants)).toMatchObject({ killed: 1, timedOut: 1, leftOut: 2, score: 1 });
  expect(scoreOf([mutant('Killed'), mutant('NoCoverage')])).toMatchObject({ killed: 1, uncovered: 1, score: 0.5 });
});

test('a row a folder, and one that adds up all changes, not the scores', () => {
  expect(scoreRows(files)).toEqual([
    ['src/a', '75.0 %', '2', '1', '1', '0', '2'],
    ['src/a/views', '0.0 %', '0', '0', '0', '1', '0'],
    ['src/b', '–', '0', '0', '0', '0', '1'],
    ['all', '60.0 %', '2', '1', '1', '1', '3'],
  ]);
});

test('a survivor is named by its place, its code and what stood in place of it, in the order of the module', () => {
  const location = { start: { line: 2, column: 10 }, end: { line: 3, column: 8 } };
  const long = mutant('NoCoverage', 2, { location, mutatorName: 'ArithmeticOperator' });
  const [killed, survivor] = [mutant('Killed'), mutant('Survived', 1, { replacement: 'true' })];
  expect(survivorLines({ 'src/a/two.ts': { source, mutants: [long, killed, survivor] } })).toEqual([
    'src/a/two.ts:1:7 survived: a > b → true',
    'src/a/two.ts:2:10 no test: a + b → ArithmeticOperator',
  ]);
});
