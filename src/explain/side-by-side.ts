import { showHidden } from '../manifest/hidden-characters.ts';
import { wordChanges } from './word-changes.ts';

/** A stretch of a text; `isOwn` where the other text does not have it. */
export interface SidePiece {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Two texts to print beside each other. Third-party words, hidden characters as visible tokens. */
export interface SideBySide {
  readonly before: readonly SidePiece[];
  readonly after: readonly SidePiece[];
  /** Set where only the beginning of a text is held, with the number of characters. */
  readonly cutAt: number | undefined;
}

/** Characters compared of each text, words that may differ before the two count as wholly different, and what is kept around them. */
const longest = 4000;
const mostEdits = 1500;
const around = 90;

/** What of two texts differs, word by word; long stretches that they share are shortened in their middle. */
export function sideBySide(before: string, after: string): SideBySide {
  const [old, now] = [before, after].map((text) => showHidden(text.slice(0, longest).toWellFormed().trim()));
  const changes = wordChanges(old ?? '', now ?? '', mostEdits) ?? [
    { value: old ?? '', removed: true, added: false },
    { value: now ?? '', added: true, removed: false },
  ];
  const side = (own: 'removed' | 'added', other: 'removed' | 'added'): SidePiece[] => {
    const pieces = joined(
      changes.filter((change) => !change[other]).map((change) => ({ text: change.value, isOwn: change[own] })),
    );
    return pieces.map((piece, at) =>
      piece.isOwn ? piece : { ...piece, text: shortened(piece.text, at === 0, at === pieces.length - 1) },
    );
  };
  return {
    before: side('removed', 'added'),
    after: side('added', 'removed'),
    cutAt: Math.max(before.length, after.length) > longest ? longest : undefined,
  };
}

/** Neighbours of one kind as one piece; space between two differences belongs to them. */
function joined(pieces: readonly SidePiece[]): SidePiece[] {
  const made: SidePiece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = made.at(-1);
    const isOwn = piece.isOwn || (piece.text.trim() === '' && last?.isOwn === true && pieces[at + 1]?.isOwn === true);
    if (last?.isOwn === isOwn) made[made.length - 1] = { text: last.text + piece.text, isOwn };
    else if (piece.text !== '') made.push({ text: piece.text, isOwn });
  }
  return made;
}

/** A stretch that both texts share: what stands beside a difference stays, the rest is an ellipsis. A whole text stays. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? 0 : around;
  const tail = isLast ? 0 : around;
  if (text.length <= head + tail + around || (isFirst && isLast)) return text;
  const start = text.slice(0, head).replace(/\S*$/, '');
  const end = text.slice(text.length - tail).replace(/^\S*/, '');
  return `${start.toWellFormed()}…${tail === 0 ? '' : end.toWellFormed()}`;
}
