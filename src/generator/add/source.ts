import { type Description } from '../description.ts';
import { type Addition } from './addition.ts';
import { withDescription } from './described.ts';

/** Something to be added, not yet asked. */
export interface Source {
  /** What messages call it. */
  readonly label: string;
  /** What it knows of its server, where it is a file without tools, which fails when it is asked. */
  readonly describes?: Description | undefined;
  readonly ask: () => Promise<Addition> | Addition;
}

/** A file that describes a server stands beside the one other source, if there is exactly one, and tells what that one does not know. */
export function paired(sources: readonly Source[]): readonly Source[] {
  const [described, ...further] = sources.flatMap(({ describes }) => describes ?? []);
  const [source, ...others] = sources.filter(({ describes }) => describes === undefined);
  if (described === undefined || source === undefined || further.length > 0 || others.length > 0) return sources;
  return [{ label: source.label, ask: async () => withDescription(await source.ask(), described) }];
}
