const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const codes: Readonly<Record<(typeof signals)[number], number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Lets signals end this process through its exit, so that servers it has started, in groups of their own, end with it. */
export function endWithChildren(): void {
  for (const signal of signals)
    process.once(signal, () => {
      process.exit(codes[signal]);
    });
}
