import approved from 'spdx-osi/index.json' with { type: 'json' };
import { isAllowed } from './licence-terms.ts';

const open = new Set(approved);

/**
 * Whether a package may be used under a licence that the Open Source Initiative has approved, by the SPDX expression that it
 * states (opensource.org/licenses, as `spdx-osi` lists them). What is no such expression is not known to be open.
 */
export const isOpenLicence = (expression: string): boolean => isAllowed(expression, open);
