import { existsSync, mkdirSync, mkdtempSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that sources, pages and what is made between them take for one tool, at most. */
const bytesPerTool = 90_000;

/** Where a size is measured. */
export interface Room {
  readonly folder: string;
  /** Whether its files are kept in memory, so that no disk is measured. */
  readonly isMemory: boolean;
}

/** A new folder for so many tools: in memory where there is room for them and for the programs, on disk otherwise. */
export function roomFor(tools: number): Room {
  const needed = tools * bytesPerTool;
  const memory = '/dev/shm';
  const isMemory =
    existsSync(memory) && statfsSync(memory).bavail * statfsSync(memory).bsize > needed && freemem() > 2 * needed;
  const parent = isMemory ? memory : tmpdir();
  mkdirSync(parent, { recursive: true });
  return { folder: mkdtempSync(join(parent, 'tool-risk-bench-')), isMemory };
}
