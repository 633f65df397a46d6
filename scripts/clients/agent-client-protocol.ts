import * as z from 'zod/mini';
import { openPeer } from './json-lines-peer.ts';
import { type LineProcessOptions } from './line-process.ts';
import { type Scene } from './scene.ts';

const permissionRequest = z.object({
  toolCall: z.object({ toolCallId: z.string() }),
  options: z.array(z.object({ optionId: z.string(), kind: z.string() })),
});
const newSession = z.object({ sessionId: z.string() });

/**
 * One turn with an agent of the Agent Client Protocol. A question to a person is its request for permission, which
 * names the call as the model did; it is answered with yes, once.
 */
export async function playTurn(scene: Scene, options: Omit<LineProcessOptions, 'hear'>): Promise<void> {
  const agent = openPeer({
    ...options,
    answer: ({ params }) => {
      const { toolCall, options: choices } = z.parse(permissionRequest, params);
      scene.asksAboutCall(toolCall.toolCallId);
      return {
        outcome: { outcome: 'selected', optionId: choices.find(({ kind }) => kind === 'allow_once')?.optionId },
      };
    },
  });
  try {
    await agent.request('initialize', { protocolVersion: 1, clientCapabilities: {} });
    const session = z.parse(newSession, await agent.request('session/new', { cwd: options.cwd, mcpServers: [] }));
    await agent.request('session/prompt', { ...session, prompt: [{ type: 'text', text: 'go' }] });
  } finally {
    await agent.close();
  }
}
