/**
 * Base path of the site, `/` for the root: where the name in every page's header leads. Scripts are the same for all sites, so
 * that none has to be bundled for its address.
 */
export function siteBase(): string {
  const name = document.querySelector<HTMLAnchorElement>('a.site-name');
  if (!name) throw new Error('the page has no header that names the site');
  return name.pathname;
}
