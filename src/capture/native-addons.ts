/**
 * Native add-ons are built by install scripts, which a capture never runs. A server that cannot load one is started
 * again with this module preloaded (`node --require`): every missing `.node` file is then an empty object. Tools are
 * listed without the add-on's work (a key store, a terminal), and the capture says so.
 */
export const nativeAddonStandIn = `'use strict';
const Module = require('node:module');
const load = Module._load;
Module._load = function (request, ...rest) {
  try {
    return load.call(this, request, ...rest);
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND' && request.endsWith('.node')) return {};
    throw error;
  }
};
`;

/** File name of the stand-in below the workspace. */
export const nativeAddonFile = 'native-addons.cjs';

/** True when a server's output says that it ended for want of a native add-on. */
export const lacksNativeAddon = (output: string): boolean => /Cannot find module '[^'\n]*\.node'/.test(output);
