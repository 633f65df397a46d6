import fc from 'fast-check';

/**
 * Property tests run with the same seed everywhere, so that a change fails for what it did and not by luck.
 * `PROPERTY_SEED=random npm run unit` explores further; `PROPERTY_SEED=<n>` repeats a run.
 */
const wanted = process.env['PROPERTY_SEED'];
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? 20_261_120) });
