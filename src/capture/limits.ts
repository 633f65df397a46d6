/** What one capture may cost. A server that wants more is given up. */
export interface Limits {
  readonly installMs: number;
  /** From the start of the process to its answer to `initialize`. */
  readonly startMs: number;
  /** For all pages of `tools/list` together. */
  readonly listMs: number;
  /** Everything one process may print on standard output, messages and noise together. */
  readonly stdoutBytes: number;
  readonly pages: number;
  /** Heap of the server's own Node process, in MiB. */
  readonly heapMiB: number;
  /** How often one server is started while the variables it demands are being learnt. */
  readonly attempts: number;
}

export const defaultLimits: Limits = {
  installMs: 300_000,
  startMs: 60_000,
  listMs: 60_000,
  stdoutBytes: 64 * 1024 * 1024,
  pages: 100,
  heapMiB: 1024,
  attempts: 6,
};
