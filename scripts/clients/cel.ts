import { allowed, celRules } from '../policies/cel-engine.ts';
import { type Program } from './program.ts';

/** A CEL library, asked with the names that agentgateway shows to its rules: those of the target and the tool. */
const cel: Program = {
  title: 'cel-js',
  package: '@marcbachmann/cel-js',
  version: '8.0.0',
  formats: ['agentgateway'],
  atOnce: 1,
  isOurs: true,
  ask: ({ text, calls }) => {
    const rules = celRules(text);
    return Promise.resolve(calls.map(({ server, tool }) => (allowed(rules, server, tool) ? 'allow' : 'hide')));
  },
};

export default cel;
