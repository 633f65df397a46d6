import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpJudged } from '../../tests/made-up-judged.ts';
import { formats } from '../policy/formats.ts';
import { installed } from '../policy/proof.ts';
import { oneOfEach } from '../policy/recommendation.ts';
import { passingArguments } from '../policy/sample-arguments.ts';
import { noChoice, type StackChoice } from './stack-choice.ts';
import { isOfLeg, legIds, stackLegs } from './stack-legs.ts';
import { stackMarkdown } from './stack-markdown.ts';
import { planFigures, stackPlan, type StackPlan, type StackServer } from './stack-plan.ts';
import { bypasses } from './stack-bypasses.ts';

const server = (key: string, tools: StackServer['server']['tools']): StackServer => ({
  key,
  server: { id: `acme/${key}`, title: `The ${key}`, version: '1.0.0', tools },
});
const signals = [[], ['private'], ['untrusted'], ['outbound'], ['secrets', 'outbound']] as const;
const name = fc.constantFrom('read', 'write', 'send_mail', 'delete_all', 'Read', 'get.file', 'get_file', 'run', 'a-b');
const tools = fc
  .uniqueArray(fc.record({ name, decision: fc.constantFrom(...oneOfEach), signals: fc.constantFrom(...signals) }), {
    selector: (one) => one.name,
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => list.map((one) => madeUpJudged(one.name, { signals: one.signals }, one.decision)));
const stack = fc
  .array(tools, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((own, index) => server(['alpha', 'beta', 'gamma', 'delta'][index] ?? '', own)));
const leg = fc.constantFrom('keep', 'ask', 'hide');
const choice: fc.Arbitrary<StackChoice> = fc.record({
  format: fc.constant(''),
  profile: fc.constantFrom('recommended', 'read-only', 'strict'),
  legs: fc.record({ private: leg, untrusted: leg, outbound: leg }),
});

/** The text about one server as the reader has it: the joined one merged into what the client had, or its own. */
describe.each(formats.map((format) => [format.id, format] as const))('%s', (_, format) => {
  test('decides about every tool of every server as the page says', () => {
    fc.assert(
      fc.property(stack, choice, (servers, chosen) => {
        const plan = stackPlan(format, servers, chosen);
        plan.parts.forEach(({ target, entries }, at) => {
          const known = { ...target, tools: entries };
          const alone = format.evaluate(installed(format, known, entries), known);
          const together =
            plan.documents.joined === undefined
              ? alone
              : format.evaluate(
                  plan.parts.reduce(
                    (text, part) =>
                      format.merged(text, plan.documents.joined ?? '', { ...part.target, tools: part.entries }, []),
                    plan.parts.reduce(
                      (text, part) => format.merged(text, format.start(part.target), part.target, []),
                      format.start(target),
                    ),
                  ),
                  known,
                );
          for (const entry of entries) {
            const said = plan.tools.find(({ key, entry: own }) => key === servers[at]?.key && own.tool === entry.tool);
            if (!said || !format.enforce(entry, known, 'server').named) continue;
            expect(together(entry.tool, passingArguments(entry)).kind).toBe(said.as);
          }
        });
      }),
      { numRuns: 6 },
    );
  });
});

const recommended = ({ parts }: StackPlan) =>
  parts.flatMap(({ entries }) => entries.map(({ recommendation }) => recommendation));

test('a leg that is hidden or asked for is so in every tool that stands under it, and never milder than before', () => {
  const format = formats.find(({ id }) => id === 'claude-code');
  if (!format) throw new Error('no such format');
  fc.assert(
    fc.property(stack, choice, (servers, chosen) => {
      const plan = stackPlan(format, servers, chosen);
      const before = stackPlan(format, servers, { ...chosen, legs: noChoice.legs });
      plan.tools.forEach((tool, at) => {
        const wanted = legIds.filter((id) => isOfLeg(tool, id)).map((id) => chosen.legs[id]);
        if (wanted.includes('hide')) expect(tool.as).toBe('hide');
        else if (wanted.includes('ask')) expect(['ask', 'deny', 'hide']).toContain(tool.as);
        else expect(recommended(plan)[at]).toEqual(recommended(before)[at]);
      });
    }),
    { numRuns: 25 },
  );
});

test('figures count tools and tokens; the report is Markdown in which nothing of a stranger is mark-up', () => {
  const format = formats.find(({ id }) => id === 'claude-code');
  if (!format) throw new Error('no such format');
  const servers = [
    server('al|pha', [
      madeUpJudged('read', { tokens: 100 }),
      madeUpJudged('a`|[x](y)', { tokens: 5 }, { kind: 'ask' }),
      madeUpJudged('gone', { tokens: 40 }, { kind: 'hide' }),
    ]),
    server('beta', [madeUpJudged('send', { signals: ['outbound'], tokens: 7 })]),
  ];
  const plan = stackPlan(format, servers, noChoice);
  expect(planFigures(plan).slice(0, 2)).toEqual([
    'Of 4 tools, 2 run without a question, 1 (25 %) ask first, 1 is refused.',
    'All definitions weigh 152 tokens in a model’s context. Claude Code hides 1 tool, which saves 40 tokens.',
  ]);
  const text = stackMarkdown(plan, {
    ...{ summary: 'A summary.', legs: stackLegs(plan.tools, 0), bypasses: bypasses(plan.tools), packages: [] },
    unknown: [{ key: '# not a heading', text: 'Nothing is known.' }],
  });
  const outside = text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
  expect(outside).toContain('| al\\|pha | a\\`\\|\\[x\\](y) | low | Read | ask | 5 |');
  expect(outside).not.toMatch(/^# not a heading/m);
  expect(text.match(/^# /gm)).toHaveLength(1);
});
