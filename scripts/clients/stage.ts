import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { CallToolRequestSchema, ListToolsRequestSchema, type Tool } from '@modelcontextprotocol/sdk/types.js';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { anthropicReply } from './anthropic-model.ts';
import { openaiChatReply } from './openai-chat-model.ts';
import { openaiResponsesReply } from './openai-responses-model.ts';
import { type Question } from './program.ts';
import { Scene } from './scene.ts';

/** A scene with the addresses at which its servers and its model answer. */
export interface Staged {
  readonly scene: Scene;
  /** Address of the MCP server (Streamable HTTP) of each server of the question, in order. */
  readonly servers: readonly string[];
  /** Base address of the model, without a slash; its APIs stand below it at their usual paths. */
  readonly model: string;
  readonly leave: () => void;
}

/** Loopback servers for every scene that is played. */
export interface Stage {
  readonly enter: (question: Pick<Question, 'servers' | 'calls'>) => Staged;
  readonly close: () => Promise<void>;
}

const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || 'null');
};

/** Answers one request of an MCP client as the scene's server at this place. */
async function serve(scene: Scene, place: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const server = new Server(
    { name: scene.servers[place]?.key ?? '', version: '1.0.0' },
    { capabilities: { tools: {} } },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: scene.listed(place) as Tool[] }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    scene.reach(place, params.name);
    return { content: [{ type: 'text', text: 'done' }] };
  });
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  response.on('close', () => void transport.close());
  await server.connect(transport as Parameters<typeof server.connect>[0]);
  await transport.handleRequest(request, response, await readJson(request));
}

const models = {
  '/v1/responses': openaiResponsesReply,
  '/v1/messages': anthropicReply,
  '/v1/chat/completions': openaiChatReply,
} as const;

async function answer(scene: Scene, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, place] = /^\/mcp\/(\d+)$/.exec(path) ?? [];
  if (place !== undefined && request.method === 'POST') return serve(scene, Number(place), request, response);
  const model = Object.hasOwn(models, path) ? models[path as keyof typeof models] : undefined;
  if (!model || request.method !== 'POST') {
    response.writeHead(place === undefined ? 404 : 405).end();
    return undefined;
  }
  model(scene, await readJson(request), response);
  return undefined;
}

/** Opens the loopback servers. Nothing of them is reachable from elsewhere. */
export async function openStage(): Promise<Stage> {
  const scenes = new Map<string, Scene>();
  // A connection is kept as long as the client likes: one that is closed while a call is sent on it loses the call.
  const http = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, id = '', path = ''] = /^\/([^/]+)(\/.*)$/.exec(pathname) ?? [];
    const scene = scenes.get(id);
    if (!scene) return void response.writeHead(404).end();
    answer(scene, path, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    enter: (question) => {
      const scene = new Scene(question);
      const base = `http://127.0.0.1:${String(port)}/${scene.id}`;
      scenes.set(scene.id, scene);
      const servers = question.servers.map((_, place) => `${base}/mcp/${String(place)}`);
      return { scene, servers, model: base, leave: () => scenes.delete(scene.id) };
    },
    close: () =>
      new Promise((resolve) => {
        http.close(() => {
          resolve();
        });
        http.closeAllConnections();
      }),
  };
}
