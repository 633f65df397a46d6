import { describe, expect, test } from 'vitest';
import { type Verdict } from '../classify/verdict.ts';
import { publishedVerdict } from '../explain/published-verdict.ts';
import { publish } from '../explain/publish.ts';
import { committedStore } from '../../tests/committed-store.ts';
import { isPublicCatalogue } from '../../tests/public-catalogue.ts';
import { untrueSentences } from '../../tests/tool-sentences.ts';
import { textAt } from '../manifest/json-pointer.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { categories } from '../vocabulary.ts';

const store = await committedStore();
const servers = [...store.servers()];
const index = store.index();
const { taxonomy } = store.frame();
const tools = servers.flatMap(({ id, tools: records }) =>
  records.map((record) => ({ at: `${id}/${record.tool.name}`, ...record })),
);

const falseEvidence = (definition: ToolDefinition, { evidence, notices }: Verdict): string[] =>
  [...evidence, ...notices.flatMap((notice) => notice.evidence)]
    .filter(({ field, start, end, text }) => textAt(definition, field)?.slice(start, end) !== text || text === '')
    .map(({ rule, field }) => `${rule} at ${field}`);

describe('the committed catalogue', () => {
  test('holds the servers and tools that it should', () => {
    expect(servers.length).toBeGreaterThanOrEqual(isPublicCatalogue ? 150 : 1);
    expect(tools.length).toBeGreaterThanOrEqual(isPublicCatalogue ? 3000 : 1);
    expect(index.tools).toHaveLength(tools.length);
  });

  test('every piece of evidence equals the text at its place', () => {
    const wrong = tools.flatMap(({ at, tool, verdict }) =>
      falseEvidence(tool.definition, verdict).map((one) => `${at}: ${one}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every verdict above Read, low has evidence', () => {
    const bare = tools.filter(
      ({ verdict }) => verdict.evidence.length === 0 && !(verdict.category === 'Read' && verdict.risk === 'low'),
    );
    expect(bare.map(({ at }) => at)).toEqual([]);
  });

  test('every verdict fits the published schema', () => {
    const wrong = servers.flatMap(({ id, tools: records }) => {
      const names = records.map(({ tool }) => tool.name);
      return records.flatMap((record) => {
        const published: unknown = JSON.parse(JSON.stringify(publish(record, taxonomy, names)));
        return publishedVerdict.safeParse(published).success ? [] : [`${id}/${record.tool.name}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('slugs are unique on each server, and counts add up', () => {
    for (const server of servers) {
      expect(new Set(server.tools.map(({ slug }) => slug.toLowerCase())).size).toBe(server.tools.length);
      expect(Object.values(server.counts.risks).reduce((sum, count) => sum + count, 0)).toBe(server.tools.length);
    }
  });

  test.runIf(isPublicCatalogue)('states a licence for every captured package', () => {
    const captured = servers.filter(({ provenance }) => provenance.package !== undefined);
    expect(captured.filter(({ facts }) => !facts.licence).map(({ id }) => id)).toEqual([]);
  });

  test.each(categories)(
    'every sentence about 200 %s tools, or all where there are fewer, is made true by their records',
    (category) => {
      const alike = servers.flatMap((server) =>
        server.tools.filter(({ verdict }) => verdict.category === category).map((record) => ({ server, record })),
      );
      const every = Math.max(1, Math.floor(alike.length / 200));
      const some = alike.filter((_, at) => at % every === 0).slice(0, 200);
      expect(some.length).toBeGreaterThan(isPublicCatalogue ? 20 : -1);
      expect(some.flatMap(({ server, record }) => untrueSentences(server, record, taxonomy))).toEqual([]);
    },
  );
});
