import { expect, test } from 'vitest';
import { type ServerSummary, type ToolSummary } from '../../record.ts';
import { urlsUnder } from '../../urls.ts';
import { doors } from './doors.ts';

const sample = { name: 'run', slug: 'run', server: 'a/x' } as ToolSummary;
const server = { id: 'a/x', title: 'X' } as ServerSummary;

test('examples are a tool, the gravest server and the critical tools', () => {
  expect(doors({ matrix: [], sample, gravest: [server] }, [], urlsUnder('/c/')).examples).toEqual([
    { title: 'run', url: '/c/tools/a/x/run/' },
    { title: 'X', url: '/c/servers/a/x/' },
    { title: 'Critical tools', url: '/c/risk/critical/' },
  ]);
  expect(doors({ matrix: [], sample: undefined, gravest: [] }, [], urlsUnder('/')).examples).toHaveLength(1);
});

test('the way to publish is shown where the catalogue has the guide', () => {
  const page = { matrix: [], sample, gravest: [] };
  expect(doors(page, ['rate-limits'], urlsUnder('/')).publish).toBeUndefined();
  expect(doors(page, ['publishing-your-own-catalogue'], urlsUnder('/')).publish).toBe(
    '/guides/publishing-your-own-catalogue/',
  );
});
