import { actionsLine } from '../../explain/action-groups.ts';
import { type Segment, type ToolPage } from '../../explain/tool-page.ts';
import { shownName } from '../../manifest/shown-name.ts';
import { type Frame } from '../../record.ts';
import { type Urls } from '../../urls.ts';
import { nameHtml } from './html-text.ts';
import { foldedQuote, type QuotePart } from './folded-quote.ts';

/** What a tool's page prints besides its `ToolPage`. */
export interface Entry {
  readonly name: string;
  /** The name in a heading, as HTML. */
  readonly nameHtml: string;
  /** The name cut at the words that decided; absent where none of them did, or all. */
  readonly heading: readonly Segment[] | undefined;
  /** The server's description, marked and folded. */
  readonly quote: readonly QuotePart[];
  /** True when the marked definition leaves out part of the description. */
  readonly isCut: boolean;
  /** How many actions the tool has, of which categories; empty for one. */
  readonly actionsLine: string;
  readonly attacks: readonly { readonly title: string; readonly url: string; readonly because: string }[];
}

/** A name's segments without marks that did not decide; none for a name that is not printed as it is. */
function heading({ name, definition }: ToolPage): Entry['heading'] {
  const { deciding } = definition;
  if (deciding === undefined || shownName(name) !== name) return undefined;
  const segments = definition.name.map((one) => (one.rules.includes(deciding) ? one : { ...one, rules: [] }));
  return segments.length > 1 && segments.some(({ rules }) => rules.length > 0) ? segments : undefined;
}

/** Prepares what the components print of a tool page; strangers' hidden characters come out as visible tokens. */
export function entry(page: ToolPage, frame: Pick<Frame, 'attacks'>, urls: Urls): Entry {
  const printed = page.definition.description.reduce((sum, { text }) => sum + text.length, 0);
  const name = shownName(page.name);
  return {
    name,
    nameHtml: nameHtml(name),
    heading: heading(page),
    quote: foldedQuote(page.definition.description, page.definition.deciding),
    isCut: printed < page.description.length,
    actionsLine: actionsLine(page.actions),
    attacks: page.attacks.map(({ slug, because }) => ({
      title: frame.attacks.find((attack) => attack.slug === slug)?.title ?? slug,
      url: urls.attack(slug),
      because,
    })),
  };
}
