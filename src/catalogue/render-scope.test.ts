import { afterEach, expect, test } from 'vitest';
import { type Frame } from '../record.ts';
import { demandWholeCatalogue, scopedFrame, setServersInScope, sharedByServers } from './render-scope.ts';

afterEach(() => {
  setServersInScope(undefined);
});
const frame = {
  site: { title: 'A' },
  taxonomy: {},
  rounds: [{ number: '01' }],
  reviews: { tools: 1 },
} as unknown as Frame;

test('a page of one server cannot read what moves with other servers', () => {
  const scoped = scopedFrame(frame);
  expect(scoped.rounds).toEqual(frame.rounds);
  setServersInScope(['acme/notes']);
  expect(scoped.site).toEqual(frame.site);
  expect(() => scoped.rounds).toThrow("a page of one server reads the frame's rounds, which other servers change");
  expect(() => {
    demandWholeCatalogue('the index');
  }).toThrow('reads the index');
});

test('what those pages share changes with the site, and not with reviews of other servers', () => {
  expect(sharedByServers({ ...frame, reviews: { ...frame.reviews, tools: 2 } })).toBe(sharedByServers(frame));
  expect(sharedByServers({ ...frame, site: { ...frame.site, title: 'B' } })).not.toBe(sharedByServers(frame));
});
