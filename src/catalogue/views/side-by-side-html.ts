import { sideBySide, type SidePiece } from '../../explain/side-by-side.ts';
import { bracedHtml } from './template-html.ts';

/** The server's descriptions in two versions of it. */
export interface ComparedTexts {
  readonly texts: { readonly before: string; readonly after: string };
  readonly from: string;
  readonly to: string;
}

const piecesHtml = (pieces: readonly SidePiece[], own: 'del' | 'ins'): string =>
  pieces.map(({ text, isOwn }) => (isOwn ? `<${own}>${bracedHtml(text)}</${own}>` : bracedHtml(text))).join('');

function sideHtml(title: string, pieces: readonly SidePiece[], own: 'del' | 'ins'): string {
  const nothing = pieces.length === 0 ? '<em class="soft">No description.</em>' : '';
  return `<figure><figcaption class="note">Described in ${bracedHtml(title)}</figcaption><blockquote dir="auto">${nothing} ${piecesHtml(pieces, own)}</blockquote></figure>`;
}

/** Two descriptions beside each other, with what only one has marked: as many pieces as words that changed. */
export function sideBySideHtml({ texts, from, to }: ComparedTexts): string {
  const { before, after, cutAt } = sideBySide(texts.before, texts.after);
  const note =
    cutAt === undefined
      ? ''
      : `<p class="note">Only the first ${cutAt.toLocaleString('en-GB')} characters are compared.</p>`;
  return `<div class="sides">${sideHtml(from, before, 'del')}${sideHtml(to, after, 'ins')}</div>${note}`;
}
