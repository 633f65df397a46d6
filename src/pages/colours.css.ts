import { type APIRoute } from 'astro';
import { readSite } from '../catalogue/store.ts';

/** The publisher's accent colours from `site.yaml`; empty when none are set. */
export const GET: APIRoute = () => {
  const { colours } = readSite();
  const css = colours ? `:root{--accent:light-dark(${colours.light},${colours.dark})}\n` : '';
  return new Response(css, { headers: { 'content-type': 'text/css' } });
};
