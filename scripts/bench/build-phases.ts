import * as z from 'zod';

const report = z.object({
  phases: z
    .array(
      z.object({
        phase: z.string(),
        items: z.number(),
        unit: z.string().default('items'),
        seconds: z.number(),
        cpuSeconds: z.number().optional(),
        peakMb: z.number(),
      }),
    )
    .min(1),
});

/** One phase of a build, as the build itself measured it. */
export type BuildPhase = z.infer<typeof report>['phases'][number];

/** The phases that `tool-risk-catalogue build --json` prints on its last line; throws where there are none. */
export const buildPhases = (out: string): BuildPhase[] =>
  report.parse(JSON.parse(out.trim().split('\n').at(-1) ?? '')).phases;
