import cedar from './cedar.ts';
import cel from './cel.ts';
import claudeCode from './claude-code.ts';
import codex from './codex.ts';
import copilotCli from './copilot-cli.ts';
import geminiCli from './gemini-cli.ts';
import opencode from './opencode.ts';
import { type Program } from './program.ts';

/** Every program that can be asked. */
export const programs: readonly Program[] = [cedar, cel, claudeCode, codex, copilotCli, geminiCli, opencode];
