// @ts-check
/**
 * What every npm command of this repository starts with: says in one line what to do where Node cannot run TypeScript, and
 * writes the lists of rules, formats and commands anew where they differ from their folders. Plain JavaScript, because an old
 * Node has to understand it.
 */
const oldest = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < oldest) {
  process.stderr.write(
    `Node ${process.versions.node}: the npm package “node” brings Node ${oldest}, but its install script has not run ` +
      '(ignore-scripts, or a script that npm was not allowed); expected: npm rebuild node --ignore-scripts=false\n',
  );
  process.exitCode = 2;
} else {
  const { writeRegistries } = await import('./registries.ts');
  writeRegistries();
}
