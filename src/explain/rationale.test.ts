import { expect, test } from 'vitest';
import { classify } from '../classify/classify.ts';
import { type Verdict } from '../classify/verdict.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { normalise } from '../manifest/normalise.ts';
import { type categories } from '../vocabulary.ts';
import { claimRows, claimSummary } from './claims.ts';
import { terms } from '../../tests/committed-taxonomy.ts';
import { proofClause, proofPhrase } from './proof.ts';
import { counterfactual } from './prose/milder.ts';
import { subjectOf, type Judged } from './prose/subject.ts';
import { rationale, sameByRule } from './rationale.ts';

/** A definition judged by the rules, with parts of the verdict set otherwise. */
function judged(definition: ToolDefinition, part: Partial<Verdict> = {}, behind: Partial<Judged> = {}) {
  const tool = normalise(definition);
  return subjectOf({ tool, verdict: { ...classify(tool), ...part }, ...behind });
}
const keyTool = { name: 'get_api_key', description: 'Get the API key of an account.' };

test('reading a secret is high, and the counterfactual says what makes it so', () => {
  const subject = judged(keyTool);
  expect(subject.verdict).toMatchObject({ category: 'Read', risk: 'high' });
  expect(rationale(subject, terms)).toContain('here it is high risk because what comes back is a secret');
  expect(counterfactual(subject, terms)).toMatch(/would be low risk/);
});

test('a human override speaks in place of the rules, and its counterfactual says what they say', () => {
  const override = { category: 'Write', reason: 'It stores a cursor.', by: 'me', date: '2026-11-20' } as const;
  const definition = { name: 'x', description: 'List notes.' };
  const subject = judged(definition, { category: 'Write' }, { override, machineVerdict: judged(definition).verdict });
  expect(rationale(subject, terms)).toContain('me set this verdict on 2026-11-20');
  expect(counterfactual(subject, terms)).toBe('Without the override the rules say Read, low risk.');
});

test.each([
  [{ readOnlyHint: true }, 'understated', /less than the definition shows/],
  [{ readOnlyHint: false, destructiveHint: true }, 'agrees', /Nothing that the author declares contradicts/],
  [undefined, undefined, /declares nothing/],
])('claims of a deleting tool with %j', (annotations, readOnly, summary) => {
  const definition = { name: 'drop_table', description: 'Drop a table.', ...(annotations && { annotations }) };
  const { claims, category } = classify(normalise(definition));
  expect(claimRows(claims, category).find(({ hint }) => hint === 'readOnlyHint')?.verdict).toBe(readOnly);
  expect(claimSummary(claims)).toMatch(summary);
});

test('silence about a read costs prompts, and the row says so', () => {
  const { claims, category } = classify(normalise({ name: 'list_notes', description: 'List notes.' }));
  expect(claimRows(claims, category)[0]?.verdict).toBe('costly silence');
});

test('a counterfactual names what would have to be absent: a fact, what a rule found, or the words of the category', () => {
  const without = (fact: NonNullable<Verdict['counterfactual']>['without']) =>
    counterfactual(judged(keyTool, { counterfactual: { without: fact, risk: 'low' } }), terms);
  expect(without({ signal: 'code' })).toBe(
    `Without the fact that it ${terms.signals.code.phrase}, this would be low risk.`,
  );
  expect(without({ rule: 'deletes-records' })).toContain('the rule “Deletes for good” found, this would be low risk.');
  expect(without({ rule: 'a-rule-that-is-gone' })).toContain('the rule “a-rule-that-is-gone” found');
  expect(counterfactual(judged({ name: 'delete_note', description: 'Delete a note.' }), terms)).toBe(
    'Without “Delete a note” and “delete_note” no word would be left that makes it more than a Read, low risk.',
  );
  expect(counterfactual(judged({ name: 'note', description: 'Create or delete a note.' }), terms)).toMatch(
    /^Without “[^”]*delete[^”]*”.* the words that are left would make it a Write tool, medium risk\.$/,
  );
});

test('where no rule decided, nothing is claimed', () => {
  const open = /^No rule found words that decide what a call does: a Read is only what is left/;
  expect(rationale(judged(keyTool, { decidedBy: undefined }), terms)).toMatch(open);
  expect(rationale(judged(keyTool, { evidence: [] }), terms)).toMatch(open);
  expect(rationale(judged(keyTool, { decidedBy: 'a-rule-that-is-gone' }), terms)).toMatch(open);
});

test('of several actions those of the verdict’s category are named, four at most', () => {
  const said = (...values: readonly (readonly [string, 'Read' | 'Destructive'])[]) =>
    /The most severe of its actions decides: (.*?)\./.exec(
      rationale(
        judged(
          { name: 'delete_note', description: 'Permanently delete a note.' },
          { actions: values.map(([value, category]) => ({ argument: 'action', value, category })) },
        ),
        terms,
      ),
    )?.[1];
  expect(said(['get', 'Read'], ['delete', 'Destructive'])).toBe('delete');
  expect(said(...['a', 'b', 'c', 'd', 'e'].map((one) => [one, 'Destructive'] as const))).toBe('a, b, c and d');
  expect(said(['delete', 'Destructive'])).toBeUndefined();
  expect(said(['get', 'Read'], ['list', 'Read'])).toBeUndefined();
});

test('a risk is explained by what moved it, or not at all', () => {
  const told = (part: Partial<Verdict>) =>
    rationale(judged({ name: 'create_note', description: 'Create a note.' }, part), terms);
  expect(told({})).toMatch(/Write starts at medium risk, and nothing here moves it\.$/);
  expect(told({ risk: 'high' })).toMatch(/Write starts at medium risk; here it is high risk\.$/);
  expect(told({ risk: 'high', signals: ['access'] })).toMatch(
    /here it is high risk because it changes who may do what\.$/,
  );
  expect(told({ risk: 'critical', signals: ['access'] })).toMatch(/it is critical risk\.$/);
  expect(told({ category: 'Read', risk: 'high', signals: ['access'] })).toMatch(/it is high risk\.$/);
});

const key = judged(keyTool).verdict;

test('the rules come to the same as a reader only by a rule for that category', () => {
  expect(sameByRule(key, { machineVerdict: key })?.claims).toBe('Read');
  expect(sameByRule(key, {})).toBeUndefined();
  expect(sameByRule({ ...key, category: 'Write' }, { machineVerdict: key })).toBeUndefined();
  expect(sameByRule(key, { machineVerdict: { ...key, evidence: [] } })).toBeUndefined();
});

test.each([
  ['/name', 'the name says “x”'],
  ['/title', 'the title says “x”'],
  ['/description', 'the description says “x”'],
  ['/inputSchema/properties/path', 'it takes an argument “x”'],
  ['/inputSchema/properties/path/description', 'argument “path” is described with “x”'],
  ['/inputSchema/properties/a/properties/b~1c/description', 'argument “b/c” is described with “x”'],
  ['/inputSchema/properties/action/enum/2', 'argument “action” offers “x”'],
  ['/inputSchema/properties/action/const', 'argument “action” offers “x”'],
])('evidence at %s reads “%s”', (field, phrase) => {
  expect(proofPhrase({ field, text: 'x' })).toBe(phrase);
});

test('a clause tells each thing once, and three at most', () => {
  const at = (field: string, text = 'x') => ({ rule: 'r', field, start: 0, end: 1, text });
  expect(proofClause([at('/name'), at('/name'), at('/title')])).toBe('the name says “x” and the title says “x”');
  expect(proofClause([at('/name'), at('/title'), at('/description'), at('/a')])).not.toContain('argument');
});

test('a hint that the definition does not show has no row, and each kind of mismatch has its sentence', () => {
  const { claims } = classify(
    normalise({ name: 'drop_table', description: 'Drop a table.', annotations: { idempotentHint: true } }),
  );
  const rows = (category: (typeof categories)[number]) =>
    claimRows(claims, category).map(({ hint, declared, evidence, verdict }) => [hint, declared, evidence, verdict]);
  expect(rows('Destructive')).toEqual([]);
  expect(rows('Read')).toEqual([
    ['readOnlyHint', 'not declared; clients must assume false', 'true: a call changes nothing', 'costly silence'],
  ]);
  // Whether an update goes over what was there, a category does not tell.
  expect(rows('Write')).toEqual([]);
  const summary = (kind: 'understated' | 'overstated' | 'disputed') =>
    claimSummary({ ...claims, mismatches: [{ hint: 'readOnlyHint', declared: true, evidence: false, kind }] });
  expect(summary('understated')).toMatch(/declares less than the definition shows \(readOnlyHint\)/);
  expect(summary('overstated')).toMatch(/declares more than the definition shows \(readOnlyHint\)/);
  expect(summary('disputed')).toMatch(/disagree: readOnlyHint is declared true, the words read as false\./);
});
