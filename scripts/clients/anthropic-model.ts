import { type ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { type Scene } from './scene.ts';
import { sendEvents } from './server-events.ts';

const request = z.looseObject({
  stream: z.optional(z.boolean()),
  messages: z.array(z.looseObject({ role: z.string(), content: z.unknown() })),
  tools: z.optional(z.array(z.looseObject({ name: z.string(), description: z.optional(z.string()) }))),
});

const isResult = (content: unknown): boolean =>
  Array.isArray(content) && content.some((part) => (part as { type?: unknown }).type === 'tool_result');

/** Anthropic's Messages API: every offered call in the first answer, a word of farewell in the next. */
export function anthropicReply(scene: Scene, body: unknown, response: ServerResponse): void {
  const { messages, tools = [], stream } = z.parse(request, body);
  scene.offer(tools);
  const hasResults = messages.some(({ content }) => isResult(content));
  const calls = scene.reply(tools, hasResults);
  const content =
    calls.length > 0
      ? calls.map(({ id, name, args }) => ({ type: 'tool_use', id, name, input: args }))
      : [{ type: 'text', text: 'done' }];
  const message = {
    ...{ id: 'msg', type: 'message', role: 'assistant', model: 'mock', stop_sequence: null },
    stop_reason: calls.length > 0 ? 'tool_use' : 'end_turn',
    usage: { input_tokens: 1, output_tokens: 1 },
  };
  if (stream !== true) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...message, content }));
    return;
  }
  const parts = content.flatMap((part, index) => [
    'input' in part
      ? { type: 'content_block_start', index, content_block: { ...part, input: {} } }
      : { type: 'content_block_start', index, content_block: { ...part, text: '' } },
    'input' in part
      ? {
          type: 'content_block_delta',
          index,
          delta: { type: 'input_json_delta', partial_json: JSON.stringify(part.input) },
        }
      : { type: 'content_block_delta', index, delta: { type: 'text_delta', text: 'done' } },
    { type: 'content_block_stop', index },
  ]);
  const events = [
    { type: 'message_start', message: { ...message, content: [], stop_reason: null } },
    ...parts,
    { type: 'message_delta', delta: { stop_reason: message.stop_reason, stop_sequence: null }, usage: message.usage },
    { type: 'message_stop' },
  ];
  sendEvents(
    response,
    events.map((data) => ({ event: data.type, data })),
  );
}
