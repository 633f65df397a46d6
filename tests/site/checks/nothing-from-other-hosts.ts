import { type Check } from '../check.ts';

/** No page makes a browser fetch anything from another host. */
export default {
  name: 'nothing comes from other hosts',
  page: ({ html }) =>
    [
      ...[
        ...html.matchAll(
          /<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*\s(?:src|data)="(https?:[^"]+)"/g,
        ),
      ],
      ...[
        ...html.matchAll(
          /<link\b[^>]*rel="(?:stylesheet|preload|icon|modulepreload|preconnect)"[^>]*href="(https?:[^"]+)"/g,
        ),
      ],
    ].map(([, address = '']) => `fetches ${address}`),
} satisfies Check;
