import { expect, test } from 'vitest';
import { isCut, offeredName, printCopilotFlags, readCopilotFlags, readRule, ruleTool } from './copilot-flags.ts';

const none = { allow: [], deny: [], available: undefined, excluded: [], rest: [] };

test.each<[text: string, flags: object]>([
  ['copilot', {}],
  ['copilot --allow-tool=github', { allow: ['github'] }],
  ["copilot --deny-tool 'github(delete_repo)' jira", { deny: ['github(delete_repo)', 'jira'] }],
  ["copilot --allow-tool='github(a), github(b),'", { allow: ['github(a)', 'github(b)'] }],
  ['copilot --available-tools=', { available: [] }],
  ['copilot --available-tools=github-a,github-b', { available: ['github-a', 'github-b'] }],
  ['copilot --excluded-tools=github-a --excluded-tools github-b', { excluded: ['github-a', 'github-b'] }],
  ['copilot --allow-tool=github more', { allow: ['github'], rest: ['more'] }],
  ['copilot --allow-tool github --verbose more', { allow: ['github'], rest: ['--verbose', 'more'] }],
  ['copilot --allow-tool github -p hi', { allow: ['github'], rest: ['-p', 'hi'] }],
  ['copilot x--allow-tool=github', { rest: ['x--allow-tool=github'] }],
  ['copilot --allow-tools=github', { rest: ['--allow-tools=github'] }],
])('%s', (text, flags) => {
  expect(readCopilotFlags(text)).toEqual({ ...none, ...flags });
});

test.each([
  ['gh copilot --allow-tool=github', /^expected “copilot” with its flags$/],
  ['', /^expected “copilot” with its flags$/],
  ["copilot --allow-tool='a b'", /^a b: no rule; expected server\(tool\), or the name of a server alone$/],
  ["copilot --deny-tool='github(a'", /^github\(a: no rule/],
])('%s is refused', (text, message) => {
  expect(() => readCopilotFlags(text)).toThrow(message);
});

test('a rule is about a server or one of its tools', () => {
  expect(readRule('github')).toEqual({ server: 'github', tool: undefined });
  expect(readRule('@acme/github.x(get issue)')).toEqual({ server: '@acme/github.x', tool: 'get issue' });
  expect(readRule('github()')).toEqual({ server: 'github', tool: '' });
  expect(() => readRule('')).toThrow('no rule');
});

test('a command is printed as it is read, one value a line, quoted where a shell needs it', () => {
  const text = [
    "copilot -p 'say hi' \\",
    "  --allow-tool='github(a)' \\",
    '  --allow-tool=jira \\',
    '  --deny-tool="it\'s" \\',
    '  --available-tools=github-a \\',
    '  --excluded-tools=b\n',
  ].join('\n');
  const flags = {
    ...{ allow: ['github(a)', 'jira'], deny: ["it's"], available: ['github-a'], excluded: ['b'] },
    rest: ['-p', 'say hi'],
  };
  expect(printCopilotFlags(flags)).toBe(text);
  expect(printCopilotFlags({ ...flags, deny: [], excluded: [] })).not.toMatch(/deny|excluded/);
  expect(printCopilotFlags({ ...none })).toBe('copilot\n');
  expect(readCopilotFlags(printCopilotFlags({ ...flags, deny: [] }))).toEqual({ ...flags, deny: [] });
});

test('names are offered with the server’s, with other signs as “-”, and cut after 64', () => {
  expect(offeredName('my server', 'get.issue')).toBe('my-server-get-issue');
  expect(ruleTool('get issue/2_a')).toBe('get-issue-2_a');
  expect(ruleTool('lösche')).toBe('lösche');
  const fits = 'a'.repeat(64 - 'github-'.length);
  expect([isCut('github', fits), offeredName('github', fits).length]).toEqual([false, 64]);
  expect([isCut('github', `${fits}a`), offeredName('github', `${fits}a`)]).toEqual([true, offeredName('github', fits)]);
});
