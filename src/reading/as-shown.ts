import { disguises } from '../language/disguise.ts';
import { readingLimit } from '../language/sentences.ts';
import { originalSpan, shownText, type ShownText } from '../language/shown-text.ts';
import { hasHiddenCharacters } from '../manifest/hidden-characters.ts';
import { type Span } from '../manifest/span.ts';
import { type Tool } from '../manifest/tool.ts';

/** A tool whose name and description are read as what they show, and the way back to its definition. */
export interface ToolAsShown {
  readonly tool: Tool;
  /** Where in the definition a span in the text as read stands. */
  readonly original: (span: Span) => Span;
}

const beyondLatin = /[^\u0000-\u007F\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E\u2070-\u23FF]/;

/** Characters of a name or description that are looked at: several times what is read, since many may show nothing. */
const most = 5 * readingLimit;

/** A text as it shows, where that is something else than it is made of. */
function disguised(text: string): ShownText | undefined {
  const head = text.slice(0, most);
  return beyondLatin.test(head) && (hasHiddenCharacters(head) || disguises(head).length > 0)
    ? shownText(head)
    : undefined;
}

/**
 * A tool whose letters are disguised, so that `ｄｅｌｅｔｅ_account` is read as delete_account; undefined for all others.
 * Arguments keep their names, since policies have to write them as they are.
 */
export function asShown(tool: Tool): ToolAsShown | undefined {
  const [name, description] = [disguised(tool.name), disguised(tool.description)];
  if (name === undefined && description === undefined) return undefined;
  const shown = new Map([
    ['/name', name],
    ['/description', description],
  ]);
  return {
    tool: { ...tool, name: name?.text ?? tool.name, description: description?.text ?? tool.description },
    original: ({ field, start, end }) => {
      const text = shown.get(field);
      return { field, ...(text === undefined ? { start, end } : originalSpan(text, start, end)) };
    },
  };
}
