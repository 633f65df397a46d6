import { type ParameterRow, type Segment, type ToolPage } from '../../explain/tool-page.ts';
import { showHidden } from '../../manifest/hidden-characters.ts';
import { htmlText, nameHtml } from './html-text.ts';
import { markWeight, ruleNames } from './notes-by-mark.ts';
import { bracedHtml } from './template-html.ts';

type Marking = Pick<ToolPage['definition'], 'deciding' | 'alarming'>;

/** A word that decided or proves something: strong or faint, as `definition` says. */
const mark = (rules: readonly string[], definition: Marking, inner: string): string => {
  const weight = markWeight(rules, definition);
  return `<mark${weight ? ` class="${weight}"` : ''}>${inner}</mark>`;
};

/**
 * Third-party words of a definition, in `q` or `mark`, so that nobody takes them for ours; each mark leads to its note. Ids of
 * rules are words and hyphens, and need no escape in an attribute.
 */
export const markedHtml = (segments: readonly Segment[], definition: Marking): string =>
  segments
    .map(({ text, rules, marks }) => {
      const shown = htmlText(showHidden(text));
      if (rules.length === 0) return `<q>${shown}</q>`;
      const numbers = marks.map(
        (number) =>
          `<sup><a id="mark-${String(number)}" href="#note-${String(number)}" data-rule="${ruleNames(rules)}">${String(number)}</a></sup>`,
      );
      return mark(rules, definition, `${shown}${numbers.join('')}`);
    })
    .join('');

/** What the server says of a parameter: its description, and the values that it takes. */
export function parameterHtml({ description, options, moreOptions }: ParameterRow, definition: Marking): string {
  const said = markedHtml(description, definition);
  if (options.length === 0) return said;
  const values = options.map((option) => `<code>${markedHtml(option, definition)}</code>`).join(' · ');
  const more = moreOptions > 0 ? ` and ${String(moreOptions)} more` : '';
  return `${said}<div class="options">${values}${more}</div>`;
}

/** A parameter as a row of a table: its name with where it stands, its type, and what the server says of it. */
export function parameterRowHtml(row: ParameterRow, definition: Marking): string {
  const place = row.path ? ` <small>in ${bracedHtml(row.path)}</small>` : '';
  const required = row.required ? ' <small>required</small>' : '';
  const name = `<th scope="row"><code>${markedHtml(row.name, definition)}</code>${place}${required}</th>`;
  const direction = row.description.length > 0 ? ' dir="auto"' : '';
  return `<tr>${name}<td>${bracedHtml(row.type)}</td><td${direction}>${parameterHtml(row, definition)}</td></tr>`;
}

/** A heading that is a name: without the numbers that lead to the notes, and broken as names are. */
export const markedNameHtml = (segments: readonly Segment[], definition: Marking): string =>
  segments
    .map(({ text, rules }) => {
      const shown = nameHtml(showHidden(text));
      return rules.length === 0 ? `<q>${shown}</q>` : mark(rules, definition, shown);
    })
    .join('');
