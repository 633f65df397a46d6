import { stringify } from 'smol-toml';
import { shownToml } from '../manifest/shown-quoted.ts';

/** TOML as every format of this catalogue prints it; the library writes basic strings only, so that all of it can be escaped. */
export const printToml = (value: object): string => shownToml(stringify(value));
