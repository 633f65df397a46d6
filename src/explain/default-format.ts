import { type Format } from '../policy/format.ts';
import policylayer from '../policy/formats/policylayer.ts';

/** The format whose snippet stands in the HTML. */
export const defaultFormat: Format = policylayer;
