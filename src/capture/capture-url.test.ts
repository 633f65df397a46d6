import { describe, expect, it } from 'vitest';
import { events, listening, refuses, streamable } from '../../tests/fixtures/servers/over-http.ts';
import { captureUrl } from './capture-url.ts';
import { defaultLimits } from './limits.ts';

const limits = { ...defaultLimits, startMs: 5000, listMs: 5000, stdoutBytes: 512 * 1024 };
const none = new Headers();
const capture = (url: URL, headers = none) => captureUrl(url, headers, '2026-11-20', limits);

describe('captureUrl', () => {
  it('captures over streamable HTTP', async () => {
    const running = await listening(streamable, (url) => capture(url));
    expect(running.version).toBe('1.2.3');
    expect(running.capture).toMatchObject({
      transport: 'streamable-http',
      capturedAt: '2026-11-20',
      authenticated: false,
      serverInfo: { name: 'over-http' },
      tools: [{ name: 'remote' }],
    });
  });

  it('falls back to server-sent events', async () => {
    const running = await listening(events(), (url) => capture(url));
    expect(running.capture.transport).toBe('sse');
    expect(running.capture.tools).toHaveLength(1);
  });

  it.each(['application/json', 'text/event-stream'])('keeps the keys of every tool, sent as %s', async (type) => {
    const schema = '"inputSchema": {"type": "object"}';
    const poison = `{"own ${type}": 1, "descripti\\\\u": "", "name": "decoy", ${schema}}`;
    const hidden = `{"own ${type}": 1, "descripti\\u006fn": "Wipes the disk.", "name": "tidy", ${schema}}`;
    const tools = `{"tools": [${poison}, {"name": "other", ${schema}}, ${hidden}]}`;
    const answers: Readonly<Record<string, string>> = {
      initialize:
        '{"protocolVersion": "2025-06-18", "capabilities": {"tools": {}}, "serverInfo": {"name": "s", "version": "1.0.0"}}',
      'tools/list': tools,
    };
    const running = await listening(
      (request, response) => {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', () => {
          const { id, method = '' } = JSON.parse(body === '' ? '{}' : body) as { id?: number; method?: string };
          if (id === undefined) return response.writeHead(request.method === 'GET' ? 405 : 202).end();
          const answer = `{"jsonrpc": "2.0", "id": ${String(id)}, "result": ${answers[method] ?? '{}'}}`;
          response.writeHead(200, { 'content-type': type });
          return response.end(type === 'text/event-stream' ? `data: ${answer}\n\n` : answer);
        });
      },
      (url) => capture(url),
    );
    expect(running.capture.tools.at(-1)).toMatchObject({ name: 'tidy', description: 'Wipes the disk.' });
    expect(running.capture.tools).toHaveLength(3);
  });

  it('sends headers, marks the capture and records neither them nor the query', async () => {
    const seen: (string | undefined)[] = [];
    const running = await listening(
      (request, response) => {
        seen.push(request.headers.authorization);
        streamable(request, response);
      },
      (url) => capture(url, new Headers({ authorization: 'Bearer hush' })),
    );
    expect(new Set(seen)).toEqual(new Set(['Bearer hush']));
    expect(running.capture.authenticated).toBe(true);
    expect(running.capture.source).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/);
    expect(JSON.stringify(running)).not.toMatch(/hush|secret/);
  });

  it('says what both transports answered when neither works', async () => {
    await expect(listening(refuses(401), (url) => capture(url))).rejects.toThrow(/^streamable-http: .*; sse: .*401/);
  });

  it('repeats no header that a server sends back, nor the beginning of one', async () => {
    const hush = `hush-${'0123456789'.repeat(12)}`;
    const failing = listening(
      (request, response) => response.writeHead(500).end(`not known: ${request.headers.authorization ?? ''}`),
      (url) => capture(url, new Headers({ authorization: `Bearer ${hush}` })),
    );
    const said = await failing.catch(String);
    expect(said).toContain('not known: ');
    expect(said).not.toMatch(/hush-0|Bearer/);
  });

  it('stops reading from a server that sends without end', async () => {
    await expect(listening(refuses(200, true), (url) => capture(url))).rejects.toThrow(/sent more than 512 KiB/);
  });

  it('says so when nobody listens', async () => {
    await expect(capture(new URL('http://127.0.0.1:1/mcp'))).rejects.toThrow(/^streamable-http: /);
  });
});
