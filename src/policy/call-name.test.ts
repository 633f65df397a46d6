import { describe, expect, test } from 'vitest';
import { calledTool } from './call-name.ts';
import { formats } from './formats.ts';

const taken = (id: string, name: string, server?: string) => {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  const { server: of, tool, remark } = calledTool(name, format, server);
  return [of, tool, remark !== undefined];
};

describe('calledTool', () => {
  test.each([
    ['claude-code', 'mcp__github__create_issue'],
    ['codex', 'mcp__github__create_issue'],
    ['codex', 'github.create_issue'],
    ['gemini-cli', 'mcp_github_create_issue'],
    ['gemini-settings', 'mcp_github_create_issue'],
    ['cursor', 'github:create_issue'],
    ['cursor-cli', 'github:create_issue'],
    ['vscode', 'mcp_github_create_issue'],
    ['vscode-agent', 'github/create_issue'],
    ['copilot-agent', 'github/create_issue'],
    ['docker-mcp-gateway', 'github:create_issue'],
  ])('%s: %s is a tool of the server that is meant', (id, name) => {
    expect(taken(id, name, 'github')).toEqual(['github', 'create_issue', false]);
    expect(taken(id, 'create_issue', 'github')).toEqual([undefined, 'create_issue', false]);
  });

  test.each([
    ['claude-code', 'mcp__my_server__issues_create', 'my server', 'issues_create'],
    ['gemini-cli', 'mcp_my_server_create_issue', 'my server', 'create_issue'],
    ['claude-code', 'mcp__a__b__c', 'a', 'b__c'],
    ['gemini-cli', 'mcp_git_hub_x', 'git_hub', 'x'],
  ])('%s: names are written as the client writes them: %s', (id, name, server, tool) => {
    expect(taken(id, name, server)).toEqual([server, tool, false]);
  });

  test('a full name tells its server where none is given', () => {
    expect(taken('claude-code', 'mcp__github__x__y')).toEqual(['github', 'x__y', false]);
    expect(taken('gemini-cli', 'mcp_github_create_issue')).toEqual(['github', 'create_issue', false]);
    expect(taken('vscode-agent', 'github/x')).toEqual(['github', 'x', false]);
    expect(taken('codex', 'issues.create')).toEqual([undefined, 'issues.create', false]);
  });

  test('another server is decided about as such, and it is said', () => {
    expect(taken('claude-code', 'mcp__jira__x', 'github')).toEqual(['jira', 'x', true]);
    expect(taken('vscode-agent', 'jira/x', 'github')).toEqual([undefined, 'jira/x', false]);
  });

  test.each([
    ['policylayer', 'mcp__github__x'],
    ['policylayer', 'github.x'],
    ['gemini-cli', 'mcp__github__x'],
    ['gemini-cli', 'github/x'],
    ['cursor', 'mcp__github__x'],
    ['claude-code', 'mcp_github_x'],
  ])('%s: %s is no full name of its own and is said not to be taken apart', (id, name) => {
    expect(taken(id, name, 'github')).toEqual([undefined, name, true]);
  });

  test('a name that looks full without a server beside it is doubted too, and one that only holds such a piece is not', () => {
    expect(taken('policylayer', 'mcp__github__x')).toEqual([undefined, 'mcp__github__x', true]);
    expect(taken('policylayer', 'my_mcp__github__x')).toEqual([undefined, 'my_mcp__github__x', false]);
  });

  test('what is doubted is said with how the client writes full names, if it does', () => {
    const remark = (id: string) => {
      const format = formats.find((one) => one.id === id);
      return format && calledTool('mcp__github__x', format, 'github').remark;
    };
    expect(remark('policylayer')).toMatch(/ puts no server before a name\.$/);
    expect(remark('cursor')).toMatch(/ writes full names as server:tool or mcp_server_tool\.$/);
  });

  test.each(['mcp__github__', 'mcp__', 'github/', 'mcp_github_'])('half a full name, %s, is a name', (name) => {
    expect(taken('claude-code', name, 'github').slice(0, 2)).toEqual([undefined, name]);
    expect(taken('vscode-agent', name, 'github').slice(0, 2)).toEqual([undefined, name]);
  });
});
