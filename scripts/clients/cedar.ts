import { outcome, prepare } from '../policies/cedar-engine.ts';
import { type Program } from './program.ts';

/** Cedar, asked with the requests that ToolHive builds: one for the list of tools, without arguments, and one for the call. */
const cedar: Program = {
  title: 'Cedar',
  package: '@cedar-policy/cedar-wasm',
  version: '4.13.0',
  formats: ['toolhive'],
  atOnce: 1,
  isOurs: true,
  ask: ({ text, calls }) => {
    if (!prepare('question', text)) return Promise.reject(new Error('Cedar cannot read the statements'));
    return Promise.resolve(calls.map(({ tool, args = {} }) => outcome('question', tool, args)));
  },
};

export default cedar;
