import { isJsonObject, type Json } from '../manifest/json.ts';
import { edited, type Path } from './edit-tree.ts';

/** How many smaller texts are tried for one finding. */
const tries = 400;

/** The smallest text found, by leaving out parts, of which `isFinding` still holds. Slow when the finding is. */
export async function shrunk(text: string, isFinding: (text: string) => Promise<boolean>): Promise<string> {
  let smallest = text;
  let left = tries;
  for (let isSmaller = true; isSmaller && left > 0;) {
    isSmaller = false;
    for (const candidate of smaller(smallest)) {
      if (left <= 0) break;
      left -= 1;
      if (!(await isFinding(candidate))) continue;
      smallest = candidate;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}

/** Texts that lack one part of this one, the largest parts first. */
function* smaller(text: string): Generator<string> {
  const document = parsed(text);
  if (document !== undefined) {
    const parts = places(document, []).sort((a, b) => b.size - a.size);
    for (const { path } of parts) yield JSON.stringify(edited(document, path, () => []));
    for (const { path, value } of parts)
      if (Array.isArray(value) || isJsonObject(value))
        yield JSON.stringify(edited(document, path, (key) => [[key, null]]));
    for (const { path, value } of parts)
      if (typeof value === 'string')
        for (const half of [value.slice(0, value.length / 2), value.slice(value.length / 2)])
          if (half !== value) yield JSON.stringify(edited(document, path, (key) => [[key, half]]));
  } else
    for (let length = Math.ceil(text.length / 2); length >= 1; length = Math.floor(length / 2))
      for (let at = 0; at < text.length; at += length) yield text.slice(0, at) + text.slice(at + length);
}

/** The document when writing it down gives the text again: one that does not cannot be told by its parts. */
function parsed(text: string): Json | undefined {
  try {
    const document = JSON.parse(text) as Json;
    return JSON.stringify(document) === text ? document : undefined;
  } catch {
    return undefined;
  }
}

/** Every value below the root, with the length of its text. */
function places(value: Json, path: Path): { path: Path; value: Json; size: number }[] {
  const below: [string, Json][] = Array.isArray(value)
    ? value.map((one, i) => [String(i), one])
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  return below.flatMap(([key, one]) => [
    { path: [...path, key], value: one, size: JSON.stringify(one).length },
    ...places(one, [...path, key]),
  ]);
}
