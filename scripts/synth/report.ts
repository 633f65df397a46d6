import { textTable } from '../../src/cli/text-table.ts';
import { type Distribution } from './distribution.ts';

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

/** Two distributions side by side, with the one divided by the other. */
export const report = (made: Distribution, real: Distribution): string =>
  textTable(
    ['what', 'made up', 'real', 'ratio'],
    [...made].map(([what, value]) => {
      const other = real.get(what) ?? 0;
      return [what, shown(value), shown(other), other === 0 ? '' : (value / other).toFixed(2)];
    }),
  );
