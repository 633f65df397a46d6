import * as z from 'zod';
import { contrast, luminance } from './css-colour.ts';

/** A colour that the accent meets on the site: the variable of `src/styles/tokens.css`, its value, and how far they must be apart. */
interface Neighbour {
  readonly name: string;
  readonly colour: string;
  /** 4.5 where words are involved, 3 for lines and areas (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly least: number;
  readonly what: string;
}

/** What the accent stands on, or what stands on it, in each theme. A test holds the values against the style sheet. */
export const neighbours: Readonly<Record<'light' | 'dark', readonly Neighbour[]>> = {
  light: [
    { name: 'paper', colour: '#faf7f0', least: 4.5, what: 'links on the page' },
    { name: 'sheet', colour: '#fffdf8', least: 4.5, what: 'links on sheets' },
    { name: 'well', colour: '#f2ede1', least: 4.5, what: 'links on wells' },
    { name: 'accent-well', colour: '#e6edf5', least: 3, what: 'lines around notes' },
    { name: 'on-accent', colour: '#ffffff', least: 4.5, what: 'words on buttons' },
  ],
  dark: [
    { name: 'paper', colour: '#15171a', least: 4.5, what: 'links on the page' },
    { name: 'sheet', colour: '#1c1f23', least: 4.5, what: 'links on sheets' },
    { name: 'well', colour: '#22262b', least: 4.5, what: 'links on wells' },
    { name: 'accent-well', colour: '#22303f', least: 3, what: 'lines around notes' },
    { name: 'on-accent', colour: '#10151b', least: 4.5, what: 'words on buttons' },
  ],
};

/** Rounded down, so that what falls short never reads as if it did not. */
const ratio = (value: number): string => `${(Math.floor(value * 100) / 100).toFixed(2)}:1`;

/** An accent colour of one theme: one that this module can measure, and that can be read where the site uses it. */
export const accent = (theme: 'light' | 'dark') =>
  z.string('a colour in quotes, "#0a5577", since what follows a bare # is a remark').superRefine((text, context) => {
    const own = luminance(text);
    if (own === undefined) {
      const message =
        'a colour such as #0a5577, rgb(10 85 119), hsl(199 84% 25%) or oklch(42% 0.09 240), without transparency';
      context.addIssue({ code: 'custom', message });
      return;
    }
    const [worst] = neighbours[theme]
      .map((one) => ({ ...one, measured: contrast(own, luminance(one.colour) ?? own) }))
      .filter(({ measured, least }) => measured < least)
      .sort((a, b) => a.measured / a.least - b.measured / b.least);
    if (worst === undefined) return;
    const { what, colour, least, measured } = worst;
    const way = theme === 'light' ? 'darker' : 'lighter';
    const message = `a ${way} colour: ${what} (${colour}, ${theme} theme) need a contrast of ${String(least)}:1, and it has ${ratio(measured)}`;
    context.addIssue({ code: 'custom', message });
  });
