import { expect, test } from 'vitest';
import { classify } from '../../classify/classify.ts';
import { normaliseAll } from '../../manifest/normalise.ts';
import { readManifest } from '../../manifest/read-manifest.ts';
import { contextOf } from '../../reading/server-context.ts';
import { ruledTools, startHelpers } from './ruled-tools.ts';

/** A manifest of more than a megabyte, so that threads share it: names that stand twice, hints and a number that no double holds. */
const text = JSON.stringify({
  tools: Array.from({ length: 500 }, (_, at) => ({
    name: `${['delete', 'list', 'send', 'run'][at % 4] ?? ''}_thing_${String(at % 450)}`,
    description: `Does ${String(at)} things. ${'It takes its time. '.repeat(110)}`,
    inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
    annotations: { readOnlyHint: at % 3 === 0, order: 'ORDER' },
  })),
}).replaceAll('"ORDER"', '18446744073709551615');

test('what threads judge together is what one judges alone, in the same order', async () => {
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(startHelpers('file', '{}')).toBeUndefined();
  const tools = normaliseAll(readManifest('file', text).value ?? []);
  const context = contextOf(tools);
  const alone = tools.map((tool) => ({ tool, verdict: classify(tool, context) }));
  const together = await ruledTools(tools, context, startHelpers('file', text));
  expect(together.map(({ tool }) => tool)).toEqual(tools);
  const differing = alone.filter(
    ({ verdict }, at) => JSON.stringify(together[at]?.verdict) !== JSON.stringify(verdict),
  );
  expect(differing.map(({ tool }) => tool.name)).toEqual([]);
});
