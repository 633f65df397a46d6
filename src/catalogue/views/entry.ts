import { type ToolPage } from '../../explain/tool-page.ts';
import { showHidden } from '../../manifest/hidden-characters.ts';
import { shownName } from '../../manifest/shown-name.ts';
import { type Frame } from '../../record.ts';
import { type Urls } from '../../urls.ts';

/** Longest opening quote, in characters; the definition further down prints more. */
const maxOpening = 360;

/** What a tool's page prints besides its `ToolPage`. */
export interface Entry {
  readonly name: string;
  /** The beginning of the server's description. */
  readonly opening: { readonly text: string; readonly cut: boolean };
  /** True when the marked definition leaves out part of the description. */
  readonly isCut: boolean;
  readonly attacks: readonly { readonly title: string; readonly url: string; readonly because: string }[];
}

/** Where to cut a text of more than `max` characters: after its last whole sentence or line, else between words. */
function place(text: string, max: number): number {
  const part = text.slice(0, max);
  const ends = [...part.matchAll(/[.!?](?=\s)|(?=\n)|[。！？]/g)].map((match) => match.index + match[0].length);
  return [ends.at(-1) ?? 0, part.lastIndexOf(' ')].find((end) => end > max / 3) ?? max;
}

/** The beginning of a description, at most `max` characters of it. */
function opening(text: string, max: number): Entry['opening'] {
  const trimmed = text.trim();
  if (trimmed.length <= max) return { text: showHidden(trimmed), cut: false };
  return { text: `${showHidden(trimmed.slice(0, place(trimmed, max)).trimEnd().toWellFormed())} …`, cut: true };
}

/** Prepares what the components print of a tool page; strangers' hidden characters come out as visible tokens. */
export function entry(page: ToolPage, frame: Pick<Frame, 'attacks'>, urls: Urls): Entry {
  const printed = page.definition.description.reduce((sum, { text }) => sum + text.length, 0);
  return {
    name: shownName(page.name),
    opening: opening(page.description, maxOpening),
    isCut: printed < page.description.length,
    attacks: page.attacks.map(({ slug, because }) => ({
      title: frame.attacks.find((attack) => attack.slug === slug)?.title ?? slug,
      url: urls.attack(slug),
      because,
    })),
  };
}
