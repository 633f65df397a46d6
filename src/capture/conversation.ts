import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';

/** A server to talk to, wherever it runs. Closing the transport ends the conversation and frees all it holds. */
export interface Conversation {
  readonly transport: Transport;
  /** Why the server is of no more use, or undefined while it is. */
  readonly ended: () => string | undefined;
  /** The end of what the server printed beside the protocol. */
  readonly noise: () => string;
}
