import { showHidden } from '../manifest/hidden-characters.ts';

/**
 * A text on one line of Markdown that stays text: no heading, list, link, picture, code, mark-up or entity comes of it
 * (CommonMark 0.31, backslash escapes), and nothing hides in it.
 */
export const markdownText = (text: string): string =>
  showHidden(text.replace(/\s+/g, ' ').trim())
    .replace(/[\\`*[\]<>&#|~]/g, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
