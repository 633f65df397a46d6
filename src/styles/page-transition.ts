/**
 * Lets the browser fade from page to page. It stands in each page's head as a style element, allowed by its hash:
 * Chromium reads a rule of a linked style sheet too late for some pages and then reports an aborted transition.
 */
export const pageTransition = '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';
