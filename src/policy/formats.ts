// Generated from formats/ by scripts/generate-registries.ts. Do not edit: add a file there instead.
import { type Format } from './format.ts';
import policylayer from './formats/policylayer.ts';

/** Every format of the folder, by id. */
export const formats: readonly Format[] = [
  policylayer,
];
