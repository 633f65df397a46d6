/**
 * Native add-ons are built by install scripts, which a capture never runs. A server that cannot load one is started
 * again with this module preloaded (`node --require`): every missing `.node` file, and what `bindings` and `node-gyp-build` do not
 * find, is then a thing that takes every call and gives itself back. Tools are listed without the add-on's work (a key store, a
 * terminal, a database), and the capture says so.
 */
export const nativeAddonStandIn = `'use strict';
const Module = require('node:module');
const load = Module._load;
const standIn = new Proxy(function () {}, {
  get: (_, key) => {
    if (key === 'then') return undefined;
    if (key === Symbol.toPrimitive) return () => '';
    return key === Symbol.iterator ? function* () {} : standIn;
  },
  apply: () => standIn,
  construct: () => standIn,
});
const finders = new Set(['bindings', 'node-gyp-build']);
Module._load = function (request, ...rest) {
  try {
    const loaded = load.call(this, request, ...rest);
    if (!finders.has(request)) return loaded;
    return (...options) => {
      try {
        return loaded(...options);
      } catch {
        return standIn;
      }
    };
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND' && request.endsWith('.node')) return standIn;
    throw error;
  }
};
`;

/** File name of the stand-in below the workspace. */
export const nativeAddonFile = 'native-addons.cjs';

/** True when a server's output says that it ended for want of a native add-on. */
export const lacksNativeAddon = (output: string): boolean =>
  /Cannot find module '[^'\n]*\.node'|Could not locate the bindings file|No native build was found/.test(output);
