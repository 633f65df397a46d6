import fc from 'fast-check';
import { expect, test } from 'vitest';
import { npmCommand } from './npm-command.ts';

const run = (line: string) => {
  const [program = '', ...words] = line.split(' ');
  const found = npmCommand(program, words);
  return found && [`${found.package}@${found.version ?? ''}`, found.bin, ...found.args];
};

test.each([
  ['npx notes', ['notes@', undefined]],
  ['npx -y notes@1.2.3 --read /tmp', ['notes@1.2.3', undefined, '--read', '/tmp']],
  ['npx -y @acme/notes-mcp@latest', ['@acme/notes-mcp@latest', undefined]],
  ['npx --loglevel error notes', ['notes@', undefined]],
  ['npx --package=@acme/notes@2 notes', ['@acme/notes@2', undefined]],
  ['npx --package=@acme/notes serve --fast', ['@acme/notes@', 'serve', '--fast']],
  ['npx -p @acme/notes serve', ['@acme/notes@', 'serve']],
  ['npx -p left-pad -p @acme/notes notes', ['@acme/notes@', undefined]],
  ['npx -p first -p second third', ['first@', 'third']],
  ['npx -p @acme/notes', ['@acme/notes@', undefined]],
  ['npm exec notes', ['notes@', undefined]],
  ['npm x -- notes', ['notes@', undefined]],
  ['npm --prefix /tmp exec notes', ['notes@', undefined]],
  ['pnpm dlx --registry here notes', ['notes@', undefined]],
  ['pnpx notes', ['notes@', undefined]],
  ['yarn --cwd /tmp dlx notes', ['notes@', undefined]],
  ['bun x notes', ['notes@', undefined]],
  ['bunx notes', ['notes@', undefined]],
] as const)('%s', (line, found) => {
  expect(run(line)).toEqual(found);
});

test.each([
  'npx',
  'npx -y',
  'npx ./server.js',
  'npx git+ssh://host/x',
  'npx @acme',
  'npm run notes',
  'npm install notes',
  'npm exec',
  'pnpm add notes',
  'node server.js',
  'constructor notes',
  'npx -p',
])('%s runs no published package', (line) => {
  expect(run(line)).toBeUndefined();
});

test('whatever words a configuration holds, a package is found whole or not at all', () => {
  const word = fc.oneof(
    fc.constantFrom('-p', '--package', '--package=', '-y', 'exec', 'dlx', 'x', '@a/b', '@a/b@1', '--', '--registry'),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.constantFrom('npx', 'npm', 'pnpm', 'yarn', 'bun', 'bunx'), fc.array(word), (program, words) => {
      const found = npmCommand(program, words);
      if (found) expect(found.package).toMatch(/^(?:@[^/@\s:]+\/)?[^/@\s:]+$/);
    }),
  );
});
