import { type FormatTitles } from '../policy/format-groups.ts';

declare global {
  /** Ids and titles of all formats, put in by the build (`define` in `src/generator/astro-settings.ts`). */
  const POLICY_TARGETS: readonly FormatTitles[];
}
