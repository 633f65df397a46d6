import { closeSync, constants, openSync, writeSync } from 'node:fs';

/** Milliseconds after which a full pipe is asked again. */
const pause = 5;

const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EAGAIN';

function writeAll(open: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(open, bytes, done);
    } catch (error) {
      if (!isFull(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

/**
 * Writes a text into a pipe, a terminal or the like, behind what is there already. Waits for whoever reads it. Throws what the
 * file system says.
 * @param stream a path, or the number of what this process has open
 */
export function writeStream(stream: string | number, text: string): void {
  const bytes = Buffer.from(text);
  if (typeof stream === 'number') {
    writeAll(stream, bytes);
    return;
  }
  const open = openSync(stream, constants.O_WRONLY | constants.O_APPEND);
  try {
    writeAll(open, bytes);
  } finally {
    closeSync(open);
  }
}
