import { type Check } from '../check.ts';

/** No id occurs twice on a page. */
export default {
  name: 'ids are unique',
  page: ({ html }) => {
    const ids = [...html.matchAll(/<[a-z][^<>]*\sid="([^"]+)"/g)].map(([, id = '']) => id);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `id ${id} occurs twice`);
  },
} satisfies Check;
