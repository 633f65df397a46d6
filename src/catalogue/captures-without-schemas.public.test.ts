import { describe, expect, test } from 'vitest';
import { changeLines, changeSummary } from '../explain/change-lines.ts';
import { schemaNote } from '../explain/schema-note.ts';
import { type Json } from '../manifest/json.ts';
import { hidesArguments } from '../manifest/input-schema.ts';
import { builtInTaxonomy } from '../manifest/built-in-taxonomy.ts';
import { compileServer } from './compile-server.ts';
import { judgeVersions } from './judge-versions.ts';
import { readCatalogue, type ServerSource } from './read-catalogue.ts';
import { verifyManifest } from './verify-manifest.ts';

const { source } = readCatalogue('catalog');
const servers = source?.servers ?? [];

function committed(id: string): ServerSource {
  const found = servers.find((server) => server.id === id);
  if (!found) throw new Error(`${id} is not in the catalogue`);
  return found;
}

const compiled = (server: ServerSource) =>
  compileServer(server, new Set(), { taxonomy: builtInTaxonomy, advisories: [] }).record;

describe('the reference file system server, whose old capture holds no schemas', () => {
  const server = committed('modelcontextprotocol/server-filesystem');
  const old = '2025.8.21';
  const { history } = compiled(server);
  const step = history.find(({ from }) => from === old);
  if (!step) throw new Error(`no step from ${old}`);

  test('has not grown worse: its tools now come with their arguments', () => {
    expect(changeSummary(step)).toBe('14 definitions changed, 13 now with their arguments');
    expect(step.changed.filter(({ worse }) => worse)).toEqual([]);
    expect(step.withoutSchemas).toEqual({ before: true, after: false });
    const line = changeLines(step).find(({ tool }) => tool === 'search_files');
    expect(line?.worse).toBe(false);
    expect(line?.text).toMatch(/^Now with its arguments: path, pattern and excludePatterns\. Changed: the description/);
    expect(line?.text).toMatch(/from Read, low to Read, \w+: the earlier capture holds no input schema/);
  });

  test('says so of the old capture, tool by tool, and is less sure of it', () => {
    const [was] = judgeVersions(server, new Set());
    const withArguments = was?.tools.filter(({ tool }) => tool.name !== 'list_allowed_directories') ?? [];
    expect(withArguments).toHaveLength(13);
    expect(withArguments.filter(({ tool }) => !hidesArguments(tool))).toEqual([]);
    expect(Math.max(...withArguments.map(({ verdict }) => verdict.confidence))).toBeLessThanOrEqual(0.85);
    expect(schemaNote(was?.tools.map(({ tool }) => tool) ?? [])).toMatch(/^This capture holds no input schemas/);
  });

  test('does not say it of the new one', () => {
    const now = compiled(server).tools.map(({ tool }) => tool);
    expect(now.filter(hidesArguments)).toEqual([]);
    expect(schemaNote(now)).toBeUndefined();
  });

  test('verify tells the arguments that came in from a changed definition', () => {
    const live = server.captures.at(-1)?.capture.tools ?? [];
    const reviewed = live.map((tool) => ({ ...tool, inputSchema: {} }));
    const [last] = server.captures.slice(-1);
    if (!last) throw new Error('no capture');
    const known = { ...server, captures: [{ ...last, capture: { ...last.capture, tools: reviewed } }] };
    const states = (tools: typeof live) => new Set(verifyManifest(tools, [known])?.comparisons.map((one) => one.state));
    expect(states(live)).toEqual(new Set(['now with its arguments']));
    expect(states(live.map((tool) => ({ ...tool, description: 'Another.' })))).toEqual(new Set(['changed']));
  });
});

test.each(['npm/mcp-server-filesystem', 'sparfenyuk/venv-mcp-server'])('the only capture of %s holds none', (id) => {
  const tools = compiled(committed(id)).tools.map(({ tool }) => tool);
  expect(schemaNote(tools)).toMatch(/^This capture holds no input schemas/);
});

test('a tool that takes no argument among others that do is no gap', () => {
  const wrong = [
    ['playwright/mcp', 'browser_stop_video'],
    ['npm/mongodb-mcp-server', 'list-databases'],
    ['notionhq/notion-mcp-server', 'API-get-self'],
  ].flatMap(([id = '', name]) =>
    judgeVersions(committed(id), new Set()).flatMap(({ version, tools }) =>
      tools.filter(({ tool }) => tool.name === name && hidesArguments(tool)).map(() => `${id} ${version}`),
    ),
  );
  expect(wrong).toEqual([]);
});

describe('made-up captures', () => {
  const shell = { type: 'object', properties: { command: { type: 'string', description: 'Shell command to run' } } };
  const two = (
    before: readonly [description: string, schema: Json],
    after: readonly [description: string, schema: Json],
  ): ServerSource => {
    const template = committed('modelcontextprotocol/server-filesystem');
    const [first] = template.captures;
    if (!first) throw new Error('no capture');
    const listing = ([description, inputSchema]: readonly [string, Json]) =>
      ['do_job', 'get_job', 'list_jobs'].map((name) => ({ name, description, inputSchema }));
    return {
      ...template,
      captures: [before, after].map((said, index) => ({
        version: `${String(index + 1)}.0.0`,
        capture: { ...first.capture, tools: listing(said) },
      })),
    };
  };
  const summary = (...said: Parameters<typeof two>): string => {
    const [step] = compiled(two(...said)).history;
    return step ? changeSummary(step) : '';
  };
  const none = { type: 'object', properties: {} };

  test.each<[string, Json]>([
    ['an empty schema', {}],
    ['no argument on any tool', none],
  ])('arguments that come in after %s are no drift', (_what, empty) => {
    expect(summary(['A job.', empty], ['A job.', shell])).toBe('3 definitions changed, 3 now with their arguments');
  });

  test('nor are arguments that go missing', () => {
    expect(summary(['A job.', shell], ['A job.', {}])).toBe('3 definitions changed, 3 now without their arguments');
  });

  test('a description that grew more dangerous is still an alarm', () => {
    const step = summary(['Lists jobs.', {}], ['Permanently deletes all jobs.', shell]);
    expect(step).toBe('3 definitions changed, 3 now with their arguments, 3 verdicts worse');
  });
});
