/** A whole escape of JSON, which takes the character behind a backslash with it. */
const escapes = /\\(?:u([\dA-Fa-f]{4})|[^])/g;
/** The beginning of one at the end of a piece of text, of which the rest is still to come. */
const unfinished = /(?<!\\)(?:\\\\)*(\\(?:u[\dA-Fa-f]{0,3})?)$/;

/** Characters that JSON holds only as escapes, and halves of pairs, which no other encoding holds. */
const isNeeded = (code: number): boolean =>
  code < 0x20 || code === 0x22 || code === 0x5c || (code >= 0xd800 && code <= 0xdfff);

const plain = (text: string): string =>
  text.replace(escapes, (escape: string, hex: string | undefined) => {
    const code = Number.parseInt(hex ?? '', 16);
    return Number.isNaN(code) || isNeeded(code) ? escape : String.fromCharCode(code);
  });

/**
 * JSON that comes in pieces, in itself or as server-sent events, with characters in place of all `\uXXXX` that it can do without:
 * the same data. For a parser that is not ours, and that takes a key with an escape for another one (see `jsonValue`): what is
 * left of such keys are quotes, backslashes and controls.
 */
export function plainEscapes(): TransformStream<Uint8Array, Uint8Array> {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  let held = '';
  return new TransformStream({
    transform: (chunk, controller) => {
      const text = held + decoder.decode(chunk, { stream: true });
      held = unfinished.exec(text)?.[1] ?? '';
      controller.enqueue(encoder.encode(plain(text.slice(0, text.length - held.length))));
    },
    flush: (controller) => {
      controller.enqueue(encoder.encode(held + decoder.decode()));
    },
  });
}
