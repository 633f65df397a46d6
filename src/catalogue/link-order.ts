import { type ToolLink } from '../record.ts';

/** Order of links that nothing else tells apart: by server, then by slug. */
export const byId = (a: ToolLink, b: ToolLink): number =>
  a.server === b.server ? (a.slug < b.slug ? -1 : 1) : a.server < b.server ? -1 : 1;
