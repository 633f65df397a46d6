import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage, type Staged } from './stage.ts';

const tools = ['read', 'write file', 'drop', 'buy'].map((name) => ({ name }));
const servers = ['acme', 'my server'].map((key) => ({ key, tools }));
const calls = tools.map(({ name }) => ({ server: 'my server', tool: name, args: { of: name } }));

let stage: Stage;
beforeAll(async () => (stage = await openStage()));
afterAll(() => stage.close());

interface Offer {
  readonly name: string;
  readonly description: string | undefined;
}

/** An API of models as a client speaks it: its request, and the calls in what it answers. */
interface Api {
  readonly path: string;
  readonly request: (offers: readonly Offer[]) => object;
  readonly withResults: (offers: readonly Offer[]) => object;
  /** The calls of an answer: their ids, names and arguments. */
  readonly calls: RegExp;
}

const functions = (offers: readonly Offer[]) => offers.map((one) => ({ type: 'function', function: one }));
const own = (offers: readonly Offer[]) => offers.map((one) => ({ type: 'function', ...one }));
const apis: readonly Api[] = [
  {
    path: '/v1/messages',
    request: (offers) => ({ messages: [{ role: 'user', content: 'go' }], tools: offers }),
    withResults: (offers) => ({ messages: [{ role: 'user', content: [{ type: 'tool_result' }] }], tools: offers }),
    calls: /"type":"tool_use","id":"(.+?)","name":"(.+?)"/g,
  },
  {
    path: '/v1/chat/completions',
    request: (offers) => ({ messages: [{ role: 'user', content: 'go' }], tools: functions(offers) }),
    withResults: (offers) => ({ messages: [{ role: 'tool', content: 'done' }], tools: functions(offers) }),
    calls: /"id":"(call.+?)","type":"function","function":\{"name":"(.+?)"/g,
  },
  {
    path: '/v1/responses',
    request: (offers) => ({ input: [{ type: 'message' }], tools: own(offers) }),
    withResults: (offers) => ({ input: [{ type: 'function_call_output' }], tools: own(offers) }),
    calls: /"item":\{"type":"function_call","call_id":"(.+?)","name":"(.+?)"/g,
  },
];

const ask = async ({ model }: Staged, path: string, body: object): Promise<string> =>
  (await fetch(model + path, { method: 'POST', body: JSON.stringify(body) })).text();

async function connect(address: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL(address));
  await client.connect(transport as Parameters<typeof client.connect>[0]);
  return client;
}

describe.each(apis)('a scene played by $path', ({ path, request, withResults, calls: pattern }) => {
  test.each([true, false])('sees what is allowed, asked, denied and hidden (streamed: %s)', async (stream) => {
    const staged = stage.enter({ servers, calls });
    const client = await connect(staged.servers[1] ?? '');
    const listed = (await client.listTools()).tools;
    const offers = listed.map(({ description }, index) => ({ name: `t${String(index)}`, description })).slice(0, 3);
    const answer = await ask(staged, path, { ...request(offers), stream });
    const made = [...answer.matchAll(pattern)].map(([, id = '', name = '']) => ({ id, name }));
    expect(made.map(({ name }) => name)).toEqual(['t0', 't1', 't2']);
    expect(answer.replaceAll('\\', '')).toContain('{"of":"write file"}');
    expect(() => staged.scene.outcome()).toThrow(/^the program ended its turn/);

    staged.scene.asksAboutCall(made[1]?.id ?? '');
    for (const name of ['read', 'write file']) await client.callTool({ name, arguments: {} });
    expect(await ask(staged, path, { ...withResults(offers), stream })).not.toMatch(pattern);
    expect(staged.scene.outcome()).toEqual(['allow', 'ask', 'deny', 'hide']);
    staged.leave();
    expect(await ask(staged, path, request(offers))).toBe('');
  });
});

test('tools of the same name on another server are told apart', async () => {
  const staged = stage.enter({ servers, calls: [{ server: 'acme', tool: 'read' }, ...calls.slice(0, 1)] });
  const [acme, other] = await Promise.all(staged.servers.map(connect));
  const offers = [acme, other].map(async (client, index) => {
    const { tools: listed = [] } = (await client?.listTools()) ?? {};
    return { name: `of${String(index)}`, description: listed[0]?.description };
  });
  await ask(staged, '/v1/messages', { messages: [], tools: await Promise.all(offers) });
  await other?.callTool({ name: 'read', arguments: {} });
  await ask(staged, '/v1/messages', { messages: [{ role: 'user', content: [{ type: 'tool_result' }] }] });
  expect(staged.scene.outcome()).toEqual(['deny', 'allow']);
});

test('a client that asks its model without tools first is still answered with calls later', async () => {
  const staged = stage.enter({ servers, calls });
  expect(await ask(staged, '/v1/messages', { messages: [] })).toContain('done');
  expect(staged.scene.outcome()).toEqual(['hide', 'hide', 'hide', 'hide']);
});
