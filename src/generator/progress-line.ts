/** Where a progress line goes. */
export interface ProgressPlace {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write: (text: string) => unknown;
}

/** What the phases of compiling a catalogue are called. */
export const compilingPhases = { look: 'reading', compile: 'classifying', relate: 'relating' } as const;

/** How often the line is written anew, in milliseconds. */
const every = 200;

/** Seconds as a person says them: `45 s`, `12 min`. */
const remaining = (seconds: number): string =>
  seconds < 90 ? `${String(Math.ceil(seconds))} s` : `${String(Math.round(seconds / 60))} min`;

/** One line of a terminal that says what is done; nothing is written where there is no terminal. */
export interface ProgressLine {
  readonly show: (phase: string, done: number, of: number, unit: string) => void;
  /** Takes the line away, so that others can be printed. */
  readonly clear: () => void;
}

/** @param now milliseconds of a clock that never goes back */
export function progressLine(place: ProgressPlace, now: () => number = () => performance.now()): ProgressLine {
  let shown = { phase: '', since: 0, at: -Infinity };
  let isShown = false;
  const clear = (): void => {
    if (isShown) place.write('\r\u001B[K');
    isShown = false;
  };
  return {
    clear,
    show: (phase, done, of, unit) => {
      if (!place.isTTY) return;
      const time = now();
      if (shown.phase !== phase) shown = { phase, since: time, at: -Infinity };
      if (time - shown.at < every) return;
      shown.at = time;
      const seconds = (time - shown.since) / 1000;
      const rate = seconds > 0 ? done / seconds : 0;
      const left = done > 0 && of > done && seconds > 1 ? `, ${remaining((of - done) / rate)} left` : '';
      const text = `${phase}: ${done.toLocaleString('en')} of ${of.toLocaleString('en')} ${unit}, ${Math.round(rate).toLocaleString('en')} a second${left}`;
      place.write(`\r\u001B[K${text.slice(0, (place.columns ?? 80) - 1)}`);
      isShown = true;
    },
  };
}
