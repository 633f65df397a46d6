import { type Site } from '../manifest/site.ts';

/**
 * What one process renders at a time: all pages about one server, or all of one route of the whole catalogue. Its pages are
 * a pure function of the compiled catalogue, so it does not matter who renders it, or when.
 */
export interface RenderUnit {
  readonly kind: 'server' | 'route';
  /** The server's id, or the pattern of the route. */
  readonly name: string;
  /** How much work it is, roughly: pages. */
  readonly weight: number;
  /** Files of an earlier site that are what would be rendered anew, below its folder; absent where something has changed. */
  readonly kept?: readonly string[] | undefined;
}

/** A unit that is done: the files that it made, below the site's folder. */
export interface RenderedUnit {
  readonly kind: RenderUnit['kind'];
  readonly name: string;
  readonly files: readonly string[];
  /** Whether they were taken over from the earlier site. */
  readonly isKept: boolean;
}

/** What a rendering process is told first. */
export interface RenderTask {
  /** Folder that `bundlePages` made. */
  readonly bundle: string;
  /** Folder of the site that is being made. */
  readonly site: string;
  /** Where it will stand. */
  readonly place: Pick<Site, 'url' | 'base'>;
  /** The earlier site, and the moment (milliseconds since 1970) before which all its files were written. */
  readonly earlier?: { readonly folder: string; readonly before: number } | undefined;
}

/** Which part of a site is made: the `part`-th of `of`, from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}
