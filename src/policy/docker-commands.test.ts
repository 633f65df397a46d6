import { expect, test } from 'vitest';
import { profileOffers, readDockerCommands } from './docker-commands.ts';

const tools = (flags: string): string => `docker mcp profile tools mine ${flags}`;
/** Which of three tools a profile offers after these commands. */
const offered = (...commands: string[]): string[] =>
  ['a', 'b', 'c'].filter(profileOffers(readDockerCommands(commands.join('\n')), 'github'));

test.each<[commands: string[], ...offered: string[]]>([
  [[], 'a', 'b', 'c'],
  [[tools('--enable github.a')], 'a'],
  [[tools('--enable github.a --enable github.b')], 'a', 'b'],
  [[tools('--enable github.a'), tools('--enable github.c')], 'a', 'c'],
  [[tools('--enable github.a --enable github.b'), tools('--disable github.a')], 'b'],
  [[tools('--disable github.a')], 'b', 'c'],
  [[tools('--disable github.a --disable github.b')], 'c'],
  [[tools('--disable github.a --disable github.b'), tools('--enable github.a')], 'a', 'c'],
  [[tools('--disable-all github')]],
  [[tools('--disable-all github --enable github.b')], 'b'],
  [[tools('--enable-all github --disable github.b')], 'a', 'c'],
  [[tools('--disable-all github'), tools('--enable-all github')], 'a', 'b', 'c'],
  [[tools('--enable-all github --disable-all github')]],
  [[tools('--enable jira.a --disable-all jira')], 'a', 'b', 'c'],
  [[tools('--enable github2.a')], 'a', 'b', 'c'],
  [['docker mcp gateway run --servers github --tools github:a'], 'a', 'b', 'c'],
])('%j offers %s', (commands, ...expected) => {
  expect(offered(...commands)).toEqual(expected);
});

test('a server with a dot in its name is not found by what stands before the first dot', () => {
  const offers = profileOffers(readDockerCommands(tools('--disable my.server.a')), 'my.server');
  expect(offers('a')).toBe(true);
});

test('commands stand on lines of their own, behind && or broken by a backslash; a byte-order mark is passed over', () => {
  const text = `\uFEFF${tools('--disable github.a')} && ${tools('\\\n --disable github.b')}\r\n\n  \n${tools('--enable github.a')}`;
  expect(readDockerCommands(text)).toHaveLength(3);
  expect(offered(text)).toEqual(['a', 'c']);
});

test('a command that runs the gateway has its lists and names flags that are not looked at', () => {
  const text = 'docker mcp gateway run --servers github,jira --servers=mail --tools github:a,github:b --verbose=1';
  expect(readDockerCommands(text)).toEqual([
    {
      runs: true,
      servers: ['github', 'jira', 'mail'],
      tools: ['github:a', 'github:b'],
      strange: ['--verbose'],
    },
  ]);
  expect(readDockerCommands('docker mcp gateway run --profile mine')).toMatchObject([{ servers: [], strange: [] }]);
});

test.each([
  ['docker mcp gateway start', /expected “docker mcp gateway run” or “docker mcp profile tools my-profile”/],
  ['docker mcp profile tools', /expected “docker mcp gateway run”/],
  ['docker mcp profile tools --enable github.a', /expected “docker mcp gateway run”/],
  ['docker run github', /expected “docker mcp gateway run”/],
  [tools('--enabled github.a'), /^--enabled: expected --enable, --disable, --enable-all, --disable-all$/],
  [tools('--enable github'), /^--enable github: expected server\.tool$/],
  [tools('--disable github.a --disable b'), /^--disable b: expected server\.tool$/],
  ['docker mcp gateway run --servers a --profile b', /--profile: the gateway does not take it together with --servers/],
])('%s is refused', (text, message) => {
  expect(() => readDockerCommands(text)).toThrow(message);
});
