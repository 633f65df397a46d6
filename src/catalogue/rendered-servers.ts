import { serverIds } from './store.ts';

/** Page code is bundled, so what asks it to render shares no module with it: this name is what both know. */
const key = Symbol.for('tool-risk-catalogue.rendered-servers');
const place = globalThis as { [key]?: readonly string[] };

/** Ids of the servers whose pages are rendered now. Said by a build, which renders server by server. */
export function setRenderedServers(ids: readonly string[]): void {
  place[key] = ids;
}

/** The servers whose pages are rendered now: those that a build names, else (while the folder is edited) all. */
export const renderedServers = (): readonly string[] => place[key] ?? serverIds();
