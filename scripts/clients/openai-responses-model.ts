import { type ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { type OfferedCall, type Scene } from './scene.ts';
import { sendEvents } from './server-events.ts';

const tool = z.looseObject({ type: z.string(), name: z.optional(z.string()), description: z.optional(z.string()) });
const request = z.looseObject({
  input: z.array(z.looseObject({ type: z.optional(z.string()) })),
  tools: z.optional(z.array(z.looseObject({ ...tool.shape, tools: z.optional(z.array(tool)) }))),
});

/** A namespace holds tools of its own; each is called by its own name within it. */
const named = (tools: readonly z.infer<typeof tool>[], namespace?: string) =>
  tools.flatMap(({ name, description }) =>
    name === undefined ? [] : [{ name: namespace === undefined ? name : `${namespace}\n${name}`, description }],
  );

const item = ({ id, name, args }: OfferedCall) => {
  const [first = '', second] = name.split('\n');
  return {
    type: 'function_call',
    call_id: id,
    name: second ?? first,
    ...(second !== undefined && { namespace: first }),
    arguments: JSON.stringify(args),
  };
};

/** OpenAI's Responses API: every offered call in the first answer, a word of farewell in the next. */
export function openaiResponsesReply(scene: Scene, body: unknown, response: ServerResponse): void {
  const { input, tools = [] } = z.parse(request, body);
  scene.offer(tools.flatMap((one) => (one.tools ? named(one.tools, one.name) : named([one]))));
  const hasResults = input.some(({ type }) => type === 'function_call_output');
  const calls = scene.reply(tools, hasResults).map(item);
  const farewell = { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'done' }] };
  const output = calls.length > 0 ? calls : [farewell];
  const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
  const events = [
    { type: 'response.created', response: { id: 'r' } },
    ...output.map((one, output_index) => ({ type: 'response.output_item.done', output_index, item: one })),
    { type: 'response.completed', response: { id: 'r', usage, output } },
  ];
  sendEvents(
    response,
    events.map((data) => ({ event: data.type, data })),
  );
}
