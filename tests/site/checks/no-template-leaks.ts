import { type Check } from '../check.ts';

const quoted = /<(blockquote|q|code|pre|mark|td|dd|th)\b[^>]*>[\s\S]*?<\/\1>/g;
const leaks =
  /\bundefined\b|\[object Object\]|\bNaN\b|Invalid Date|\ba (?:Execute|Allow)\b|\ban (?:Write|Read|Destructive|Financial)\b/;

/** Our own sentences carry no values that a template failed to fill; quoted third-party text may say anything. */
export default {
  name: 'no template value leaks',
  page: ({ html }) => {
    const own = html
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(quoted, ' ')
      .replace(/<span class="(?:note about|about)"[\s\S]*?<\/span>/g, ' ')
      .replace(/<[^>]+>/g, ' ');
    const leak = leaks.exec(own.replace(/[“"][^”"]*[”"]/g, ' '));
    return leak ? [`prints “${leak[0]}”`] : [];
  },
} satisfies Check;
