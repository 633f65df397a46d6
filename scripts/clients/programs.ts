import codex from './codex.ts';
import geminiCli from './gemini-cli.ts';
import { type Program } from './program.ts';

/** Every program that can be asked. */
export const programs: readonly Program[] = [codex, geminiCli];
