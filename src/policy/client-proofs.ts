// Written by `npm run verify:clients -- --record`. Do not edit: run it again.
import { type ClientProof } from './client-proof.ts';

/** What each format was proved in, by the id of the format. */
export const clientProofs: readonly ClientProof[] = [
  {
    format: 'agentgateway',
    program: 'cel-js',
    version: '8.0.0',
    date: '2026-11-26',
    decisions: 4828,
    texts: 'becf5b180dcc99bded8734302ea1cbce7ccc42086f51083f4b6e01c79e7cf553',
  },
  {
    format: 'copilot-cli',
    program: 'GitHub Copilot CLI',
    version: '1.0.102',
    date: '2026-11-26',
    decisions: 4732,
    texts: 'c727d91dc216d0239cc1d0b96e7ce19be26c661d047aafb9e06fcdcd2775f9e1',
  },
  {
    format: 'opencode',
    program: 'OpenCode',
    version: '1.18.33',
    date: '2026-11-26',
    decisions: 4828,
    texts: 'f959bd69483fcb32ceb8cdd2ff668eafa48ff38406d2f03f614be1e76e2e10e7',
  },
  {
    format: 'toolhive',
    program: 'Cedar',
    version: '4.13.0',
    date: '2026-11-26',
    decisions: 4828,
    texts: '59e79111db7f21914393ca86fa19f410a11bc61e2d16193874cc30a648e3aa4a',
  },
];
