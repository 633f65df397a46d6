import licences from 'spdx-license-list';
import { isAllowed } from './licence-terms.ts';

const open = new Set(Object.keys(licences).filter((id) => licences[id]?.osiApproved));

/**
 * Whether a package may be used under a licence that the Open Source Initiative has approved, by the SPDX expression that it
 * states (opensource.org/licenses, as `spdx-license-list` has them from SPDX). What is no such expression is not known to be open.
 */
export const isOpenLicence = (expression: string): boolean => isAllowed(expression, open);
