/**
 * What a page answers, as it was given. It takes the place of `Response` in a process that renders and sends nothing: the
 * platform's own puts every text into a stream and copies it on its way out again, which took a tenth of the rendering.
 */
export class KeptResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly #body: string | Uint8Array;

  constructor(
    body?: string | Uint8Array | null,
    init: { readonly status?: number; readonly headers?: HeadersInit } = {},
  ) {
    this.#body = body ?? '';
    this.status = init.status ?? 200;
    this.headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
  }

  static json(data: unknown): KeptResponse {
    return new KeptResponse(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
  }

  bytes(): Promise<Uint8Array> {
    return Promise.resolve(typeof this.#body === 'string' ? Buffer.from(this.#body) : this.#body);
  }
}
