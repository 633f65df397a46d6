#!/usr/bin/env node
// Plain enough for any Node, so that an old one says what it lacks instead of where it stumbled.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `tool-risk-catalogue needs Node 22.12 or newer, as Astro does, and this is ${process.version}; with npm alone: npx --package=node@24 --call "tool-risk-catalogue ${process.argv.slice(2).join(' ')}"`,
  );
  process.exit(2);
}
await import('../dist/tool-risk-catalogue.js');
