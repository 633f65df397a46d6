import { type Frame } from '../record.ts';

/** Page code is bundled, so what asks it to render shares no module with it: this name is what both know. */
const key = Symbol.for('tool-risk-catalogue.render-scope');
const place = globalThis as { [key]?: readonly string[] | undefined };

/** Ids of the servers whose pages are rendered now; undefined outside a build, and for pages of the whole catalogue. */
export const serversInScope = (): readonly string[] | undefined => place[key];

/** Says whose pages are rendered from now on: those of some servers, or (undefined) those of the whole catalogue. */
export function setServersInScope(ids: readonly string[] | undefined): void {
  place[key] = ids;
}

/** What moves with other servers: a page of one server that read it would have to be made anew with each of them. */
const ofAll = ['evaluation', 'reviews', 'rounds', 'former'] as const satisfies readonly (keyof Frame)[];

/** What pages of one server are a function of beside its record, as text: the frame as far as they may read it. */
export const sharedByServers = (frame: Frame): string =>
  JSON.stringify(Object.entries(frame).filter(([name]) => !ofAll.some((one) => one === name)));

/** Throws where pages of one server read what they must not: the build would keep them when it changes. */
export function demandWholeCatalogue(what: string): void {
  if (serversInScope()) throw new Error(`a page of one server reads ${what}, which other servers change`);
}

/** The frame for pages of one server: what moves with others cannot be read from it. */
export function scopedFrame(frame: Frame): Frame {
  const scoped = { ...frame };
  for (const name of ofAll)
    Object.defineProperty(scoped, name, {
      get: () => {
        demandWholeCatalogue(`the frame's ${name}`);
        return frame[name];
      },
    });
  return scoped;
}
