import { expect, test } from 'vitest';
import { type ServerRecord } from '../../record.ts';
import { serverParams, toolAt, toolRoutes } from './routes.ts';

test('tools of one server stand together, so that its record is read once', () => {
  const routes = toolRoutes([
    { server: 'a/x', slug: 'one' },
    { server: 'b/y', slug: 'two' },
    { server: 'a/x', slug: 'three' },
  ]);
  expect(routes.map(({ params }) => `${params.owner}/${params.server}/${params.tool}`)).toEqual([
    'a/x/one',
    'a/x/three',
    'b/y/two',
  ]);
});

test('an id is split into its two parts', () => {
  expect(serverParams('npm/left-pad')).toEqual({ owner: 'npm', server: 'left-pad' });
});

test('a route without a tool says what to do', () => {
  const server = { id: 'a/x', tools: [] } as unknown as ServerRecord;
  expect(() => toolAt(server, 'gone')).toThrow("a/x has no tool gone: build the catalogue's store anew");
});
