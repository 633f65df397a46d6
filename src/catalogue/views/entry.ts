import { type ToolPage } from '../../explain/tool-page.ts';
import { showHidden } from '../../manifest/hidden-characters.ts';
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

/** Text up to `max` characters, cut at a space where there is one near. */
function opening(text: string, max: number): Entry['opening'] {
  const trimmed = text.trim();
  if (trimmed.length <= max) return { text: showHidden(trimmed), cut: false };
  const space = trimmed.lastIndexOf(' ', max);
  return { text: `${showHidden(trimmed.slice(0, space > max / 2 ? space : max).toWellFormed())} …`, cut: true };
}

/** Prepares what the components print of a tool page; strangers' hidden characters come out as visible tokens. */
export function entry(page: ToolPage, frame: Pick<Frame, 'attacks'>, urls: Urls): Entry {
  const printed = page.definition.description.reduce((sum, { text }) => sum + text.length, 0);
  return {
    name: showHidden(page.name),
    opening: opening(page.description, maxOpening),
    isCut: printed < page.description.length,
    attacks: page.attacks.map(({ slug, because }) => ({
      title: frame.attacks.find((attack) => attack.slug === slug)?.title ?? slug,
      url: urls.attack(slug),
      because,
    })),
  };
}
