import { type ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { type Scene } from './scene.ts';
import { sendEvents } from './server-events.ts';

const tool = z.looseObject({ function: z.looseObject({ name: z.string(), description: z.optional(z.string()) }) });
const request = z.looseObject({
  stream: z.optional(z.boolean()),
  messages: z.array(z.looseObject({ role: z.string() })),
  tools: z.optional(z.array(tool)),
});

/** OpenAI's Chat Completions API: every offered call in the first answer, a word of farewell in the next. */
export function openaiChatReply(scene: Scene, body: unknown, response: ServerResponse): void {
  const { messages, tools = [], stream } = z.parse(request, body);
  scene.offer(tools.map((one) => one.function));
  const hasResults = messages.some(({ role }) => role === 'tool');
  const calls = scene.reply(tools, hasResults);
  const tool_calls = calls.map(({ id, name, args }, index) => ({
    index,
    id,
    type: 'function',
    function: { name, arguments: JSON.stringify(args) },
  }));
  const words =
    calls.length > 0 ? { role: 'assistant', content: null, tool_calls } : { role: 'assistant', content: 'done' };
  const finish_reason = calls.length > 0 ? 'tool_calls' : 'stop';
  const head = { id: 'c', created: 0, model: 'mock' };
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
  if (stream !== true) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        ...head,
        object: 'chat.completion',
        choices: [{ index: 0, message: words, finish_reason }],
        usage,
      }),
    );
    return;
  }
  const chunk = (delta: object, reason: string | null) => ({
    ...head,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, finish_reason: reason }],
  });
  sendEvents(response, [
    { data: chunk(words, null) },
    { data: chunk({}, finish_reason) },
    { data: { ...head, object: 'chat.completion.chunk', choices: [], usage } },
    { data: '[DONE]' },
  ]);
}
