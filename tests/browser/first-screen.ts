import { type Page } from 'playwright-core';

/** The screens that a tool's first answers have to fit on (DESIGN §3), width and height in CSS pixels. */
export const screens = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

/** What a reader has to see without scrolling. */
const items: Readonly<Record<string, string>> = {
  'the risk': '.entry-head .risk',
  'the category': '.entry-head .category',
  'the name': '.entry-head h1',
  'the description': '.entry-head :is(blockquote, h1 ~ .note)',
  why: '.entry-head .why',
  'what the policy does': '.entry-head [data-part=effect]',
  'the choice of a target': '.entry-head [data-target]',
  'the copy button': '.entry-head [data-copy]',
};

/** What of a tool's page lies outside the screen that it was opened on, or over another part of it; one line each. */
export function outsideFirstScreen(page: Page): Promise<string[]> {
  return page.evaluate((wanted) => {
    const marks = [...document.querySelectorAll('.entry-head blockquote mark:not(.faint, .alarming)')];
    const deciding =
      marks.length > 0 ? [['words that decided', marks.find((mark) => mark.checkVisibility())] as const] : [];
    const found = Object.entries(wanted).map(([name, place]) => [name, document.querySelector(place)] as const);
    let below = 0;
    const order = found.flatMap(([name, one]) => {
      const top = one?.getBoundingClientRect().top ?? 0;
      const isAbove = top + 1 < below;
      below = Math.max(below, top);
      return isAbove && !/category|copy/.test(name) ? [`${name} stands above what comes before it`] : [];
    });
    const outside = [...found, ...deciding].flatMap(([name, one]) => {
      const box = one?.getBoundingClientRect();
      if (!box || box.width === 0 || box.height === 0) return [`${name} is not to be seen`];
      const { left, top, right, bottom } = box;
      const isIn = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      return isIn ? [] : [`${name} ends at ${String(Math.round(right))}, ${String(Math.round(bottom))}`];
    });
    return [...outside, ...order];
  }, items);
}
