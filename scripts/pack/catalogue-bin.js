#!/usr/bin/env node
// Plain enough for any Node, so that an old one says what it lacks instead of where it stumbled.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(
    `tool-risk-catalogue needs Node 24.15 or newer, for its store, and this is ${process.version}; with npm alone: npx --package=node@24 --call "tool-risk-catalogue ${process.argv.slice(2).join(' ')}"`,
  );
  process.exit(2);
}
await import('../dist/tool-risk-catalogue.js');
