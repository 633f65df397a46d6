import { serversInScope } from './render-scope.ts';
import { serverIds } from './store.ts';

/** The servers whose pages are rendered now: those that a build names, else (while the folder is edited) all. */
export const renderedServers = (): readonly string[] => serversInScope() ?? serverIds();
