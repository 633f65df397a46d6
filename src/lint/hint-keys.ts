import { hintDefaults } from '../classify/audit-hints.ts';

const plain = (key: string): string => key.toLowerCase().replace(/[^a-z]|hint$/g, '');
const meant = new Map(Object.keys(hintDefaults).map((hint) => [plain(hint), hint]));

/** The hint that a key means to be: `readOnly`, `read_only_hint` and `ReadOnlyHint` all mean `readOnlyHint`. */
export const hintMeant = (key: string): string | undefined => meant.get(plain(key));
