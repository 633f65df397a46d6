import { posix, win32 } from 'node:path';

/** The machine that is looked at. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Where clients keep the servers of a project, below its folder: Claude Code, Cursor, VS Code, Gemini CLI, Codex, Zed, opencode,
 * Continue, Roo Code, each as its documentation says.
 */
const ofProject = [
  '.mcp.json',
  '.cursor/mcp.json',
  '.vscode/mcp.json',
  '.vscode/settings.json',
  '.gemini/settings.json',
  '.codex/config.toml',
  '.zed/settings.json',
  'opencode.json',
  'opencode.jsonc',
  '.opencode/opencode.json',
  '.opencode/opencode.jsonc',
  '.continue/config.yaml',
  '.roo/mcp.json',
];

/** Files of a project in which a client looks for servers, whether or not they are there. */
export const projectPlaces = (folder: string): string[] =>
  ofProject.map((file) => (folder === '.' ? file : posix.join(folder, file)));

/** Folders in which every file of Continue is a configuration: blocks of servers, and agents, which were called assistants. */
const folders = ['mcpServers', 'agents', 'assistants'];

/** Folders of a project in which each file may hold servers, whether or not they are there. */
export const projectFolders = (folder: string): string[] =>
  folders.map((name) => posix.join(folder, '.continue', name));

/** The same of a user. */
export const userFolders = ({ platform, home }: Machine): string[] =>
  folders.map((name) => (platform === 'win32' ? win32 : posix).join(home, '.continue', name));

/** Where applications keep what is theirs: macOS, Windows, and others by the XDG base directories. */
function applications({ platform, home, environment }: Machine): string {
  if (platform === 'darwin') return posix.join(home, 'Library/Application Support');
  if (platform === 'win32') return environment['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming');
  return environment['XDG_CONFIG_HOME'] ?? posix.join(home, '.config');
}

/**
 * Files of a user in which a client looks for servers, whether or not they are there: Claude Code and Desktop, Cursor, VS Code,
 * Codex, Gemini CLI, Zed, opencode, Continue, Windsurf, Copilot CLI. Their variables for other folders count.
 */
export function userPlaces(machine: Machine): string[] {
  const { platform, home, environment } = machine;
  const { join } = platform === 'win32' ? win32 : posix;
  const own = applications(machine);
  const config = environment['XDG_CONFIG_HOME'] ?? join(home, '.config');
  const zed = platform === 'win32' ? join(own, 'Zed') : join(config, 'zed');
  const continueFolder = join(home, '.continue');
  return [
    join(environment['CLAUDE_CONFIG_DIR'] ?? home, '.claude.json'),
    join(own, 'Claude', 'claude_desktop_config.json'),
    join(home, '.cursor', 'mcp.json'),
    join(own, 'Code', 'User', 'mcp.json'),
    join(own, 'Code', 'User', 'settings.json'),
    join(environment['CODEX_HOME'] ?? join(home, '.codex'), 'config.toml'),
    join(home, '.gemini', 'settings.json'),
    join(zed, 'settings.json'),
    join(config, 'opencode', 'opencode.json'),
    join(config, 'opencode', 'opencode.jsonc'),
    join(continueFolder, 'config.yaml'),
    join(continueFolder, 'config.json'),
    join(home, '.codeium', 'windsurf', 'mcp_config.json'),
    join(environment['COPILOT_HOME'] ?? join(home, '.copilot'), 'mcp-config.json'),
  ];
}
