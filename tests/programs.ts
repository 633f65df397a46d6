/** `tool-risk`, and the scripts that tests start most often: `bundle-programs.ts` bundles them. */
export const bundledPrograms = ['tool-risk', 'build-catalog', 'evaluate', 'review'] as const;

export type BundledProgram = (typeof bundledPrograms)[number];

/** True for a program that tests start as a bundle. */
export const isBundled = (name: string): name is BundledProgram =>
  (bundledPrograms as readonly string[]).includes(name);
