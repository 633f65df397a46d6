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
    format: 'claude-code',
    program: 'Claude Code',
    version: '2.1.332',
    date: '2026-11-26',
    decisions: 4684,
    texts: 'c99c3486d1534137bd0e74d3c7fcb6c52f70f6c9bda45c054afad76ed93fe2f6',
  },
  {
    format: 'codex',
    program: 'Codex',
    version: '0.169.0',
    date: '2026-11-26',
    decisions: 4660,
    texts: '14e49d503c351dff2ae372b7dac888d87a0ac803e70e3faa40f0510198e148d6',
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
    format: 'gemini-cli',
    program: 'Gemini CLI',
    version: '0.61.0',
    date: '2026-11-26',
    decisions: 4612,
    texts: 'd736a6ec604137c70a9a9341e13c9fcf37cecd583f4ced8b0d5e8659a2488412',
  },
  {
    format: 'gemini-settings',
    program: 'Gemini CLI',
    version: '0.61.0',
    date: '2026-11-26',
    decisions: 4828,
    texts: '04921637486e9d86ce002fdfc0e2c1116dfe29cb0567baa9ad7785b3d297760e',
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
