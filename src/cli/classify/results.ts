import { type Problem } from '../../manifest/problem.ts';
import { type Tool } from '../../manifest/tool.ts';
import { type ManifestFile } from '../manifest-files.ts';
import { type JudgedTool } from './judge-manifest.ts';
import { type Threshold } from './threshold.ts';

/** One manifest with what was decided of it. */
export interface JudgedManifest {
  readonly input: ManifestFile;
  /** Its tools, several under one name too. */
  readonly tools: readonly Tool[];
  readonly judged: readonly JudgedTool[];
}

/** Everything that was read and decided, to print. */
export interface Results {
  readonly manifests: readonly JudgedManifest[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
  /** Whether one file was asked for by its name, and nothing else. */
  readonly isOne: boolean;
  /** Folder that paths of reports are relative to. */
  readonly root: string;
  readonly colours: boolean;
  readonly failsOn: Threshold | undefined;
}
