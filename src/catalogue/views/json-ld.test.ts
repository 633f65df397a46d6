import { expect, test } from 'vitest';
import { breadcrumbList, embedJson } from './json-ld.ts';

test('embedded JSON cannot close its script element and reads back unchanged', () => {
  const data = { name: '</script><img src=x onerror=alert(1)>' };
  const text = embedJson(data);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(data);
});

test('breadcrumbs are numbered and absolute', () => {
  expect(
    breadcrumbList(
      [
        { name: 'Catalogue', url: '/base/' },
        { name: 'Servers', url: '/base/servers/' },
      ],
      'https://example.org',
    ),
  ).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://example.org/base/' },
      { position: 2, name: 'Servers' },
    ],
  });
});
