import { expect, test } from 'vitest';
import { type ServerRecord } from '../../record.ts';
import { serverParams, toolAt, toolRoutes } from './routes.ts';

test('every tool of a server has a route', () => {
  const server = { id: 'a/x', tools: [{ slug: 'one' }, { slug: 'two' }] } as unknown as ServerRecord;
  expect(toolRoutes(server).map(({ params }) => `${params.owner}/${params.server}/${params.tool}`)).toEqual([
    'a/x/one',
    'a/x/two',
  ]);
});

test('an id is split into its two parts', () => {
  expect(serverParams('npm/left-pad')).toEqual({ owner: 'npm', server: 'left-pad' });
});

test('a route without a tool says what to do', () => {
  const server = { id: 'a/x', tools: [] } as unknown as ServerRecord;
  expect(() => toolAt(server, 'gone')).toThrow("a/x has no tool gone: build the catalogue's store anew");
});
