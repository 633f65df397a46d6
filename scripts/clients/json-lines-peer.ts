import { startLineProcess, type LineProcessOptions } from './line-process.ts';

/** A message of JSON-RPC, as far as a peer looks at it. */
export interface PeerMessage {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  readonly error?: { readonly message?: string; readonly data?: unknown };
}

/** A program that speaks JSON-RPC, one message a line, over its standard streams. */
export interface Peer {
  readonly request: (method: string, params: object) => Promise<unknown>;
  readonly notify: (method: string, params?: object) => void;
  /** Waits for a notification. */
  readonly heard: (method: string) => Promise<PeerMessage>;
  readonly close: () => Promise<void>;
}

interface PeerOptions extends Omit<LineProcessOptions, 'hear'> {
  /** Answers what the program asks. */
  readonly answer: (message: PeerMessage) => unknown;
}

/** Starts a program that answers JSON-RPC; whatever is waited for fails when the program does. */
export function openPeer({ answer, ...options }: PeerOptions): Peer {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const heard = new Map<string, PromiseWithResolvers<PeerMessage>>();
  const slot = (method: string): PromiseWithResolvers<PeerMessage> => {
    const known = heard.get(method) ?? Promise.withResolvers<PeerMessage>();
    heard.set(method, known);
    return known;
  };
  const hear = (message: PeerMessage): void => {
    const { id, method, result, error } = message;
    if (method !== undefined && id !== undefined) send({ id, result: answer(message) });
    else if (method !== undefined) slot(method).resolve(message);
    else if (error)
      waiting.get(Number(id))?.reject(new Error(`${error.message ?? 'an error'} ${JSON.stringify(error.data ?? '')}`));
    else waiting.get(Number(id))?.resolve(result);
  };
  const program = startLineProcess({
    ...options,
    hear: (message) => {
      hear(message as PeerMessage);
    },
  });
  const send = (message: object): void => {
    program.send({ jsonrpc: '2.0', ...message });
  };
  return {
    request: (method, params) => {
      const id = waiting.size + 1;
      const answered = Promise.withResolvers<unknown>();
      waiting.set(id, answered);
      send({ id, method, params });
      return Promise.race([answered.promise, program.failure]);
    },
    notify: (method, params = {}) => {
      send({ method, params });
    },
    heard: (method) => Promise.race([slot(method).promise, program.failure]),
    close: program.stop,
  };
}
