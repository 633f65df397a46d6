import { capture, type Capture, type CaptureFile } from '../manifest/capture.ts';
import { type Listing } from './list-tools.ts';

/** Written into every capture as its author. */
export const capturedBy = 'npm run capture';

/** Where a listing comes from. */
export type Provenance = Omit<CaptureFile, keyof Listing>;

/** What was listed; a manifest from a file has tools and nothing else. */
export type Listed = Partial<Listing> & Pick<Listing, 'tools'>;

/** A capture of a listing; throws with the first place in it that breaks the capture format. */
export function captureRecord(provenance: Provenance, listing: Listed): Capture {
  const result = capture.safeParse({ ...provenance, ...listing });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`not a capture: ${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'not a capture'}`);
}
