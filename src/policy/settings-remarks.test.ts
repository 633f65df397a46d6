import { expect, test } from 'vitest';
import { formats } from './formats.ts';
import { simulateText } from './simulate-text.ts';

const remarks = (id: string, settings: object, tool: string): readonly string[] => {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return simulateText(format, JSON.stringify(settings), 'notes', [{ tool, args: {}, at: 0 }]).remarks;
};
const permissions = { allow: ['mcp__notes'] };

test.each([
  ['claude-code', { permissions, disabledMcpjsonServers: ['notes'] }, 'add', '“notes” is in disabledMcpjsonServers'],
  ['claude-code', { permissions, enabledMcpjsonServers: ['other'] }, 'add', '“notes” is not in enabledMcpjsonServers'],
  ['claude-code', { permissions }, 'Bash', '“Bash” is a tool of Claude Code itself'],
  ['gemini-settings', { excludeMCPServers: ['notes'], mcpServers: { notes: {} } }, 'add', 'write mcp.excluded'],
  ['gemini-settings', { mcpServers: { notes: {} }, coreTools: [] }, 'run_shell_command', 'is a tool of Gemini'],
])('%s %j, %s: a remark says %s', (id, settings, tool, remark) => {
  expect(remarks(id, settings, tool).join('\n')).toContain(remark);
});

test.each([
  ['claude-code', { permissions, disabledMcpjsonServers: ['other'], enabledMcpjsonServers: ['notes'] }, 'add'],
  ['claude-code', { permissions, enabledMcpjsonServers: [], enableAllProjectMcpServers: true }, 'mcp__notes__Bash'],
  ['gemini-settings', { mcp: { excluded: ['other'] }, mcpServers: { notes: {} } }, 'read_file'],
])('%s %j, %s: nothing to remark', (id, settings, tool) => {
  expect(remarks(id, settings, tool)).toEqual([]);
});
