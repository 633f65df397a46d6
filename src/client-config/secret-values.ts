/** Names of what may be secret: generous, since what is hidden for nothing costs a reader little. */
export const mayNameSecret = (name: string): boolean =>
  /key|token|secret|passw|passphrase|credential|auth|cookie|pat$|pwd$|(?:^|[-_])pass$/i.test(name);

/** Twenty or more characters of one run with letters and digits in it: what keys look like and words do not. */
export const isKeyLike = (text: string): boolean => /^(?=.*\d)(?=.*[A-Za-z])[\w+/=.-]{20,}$/.test(text);

/** What begins as only the keys of well-known services do, with a digit in what follows. */
const marked =
  /(?<![A-Za-z0-9])(?:gh[oprsu]_|github_pat_|glpat-|sk-|[rs]k_(?:live|test)_|xox[abceoprs]-|xapp-|A[KS]IA(?=[A-Z0-9]{12})|AIza|ya29\.|eyJ(?=[\w-]+\.)|hf_|npm_|pypi-|dop_v1_|SG\.|figd_|lin_api_|ntn_|secret_|shpat_|glsa_|PMAK-|tvly-|pplx-|gsk_|r8_|apify_api_|fc-|ATATT|dckr_pat_|sntrys_|sbp_|ctx7sk-|bb_live_)(?=[\w.+/=-]*\d)[\w.+/=-]{12,}/g;
const run = /[A-Za-z0-9]{20,}/g;

/** Letters and digits change places again and again, as in what a machine has drawn; hashes, which are no secrets, are hex. */
function isDrawn(text: string): boolean {
  const changes = text.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return changes >= 3 && !/^[0-9a-f]+$/i.test(text);
}

/** A text in which every key that shows by itself is replaced, wherever it stands. */
export const withoutTokens = (text: string, standIn: string): string =>
  text.replace(marked, standIn).replace(run, (found) => (isDrawn(found) ? standIn : found));

/** Whether a text holds a key that shows by itself, whatever its name. */
export const holdsToken = (text: string): boolean => withoutTokens(text, '') !== text;

/** Words that stand where a reader is to put a secret. */
const placeholderWords =
  /your|(?:^|[^a-z])(?:enter|insert|replace|change[-_ ]?me|placeholder|example|sample|dummy|fake|redacted|todo|xxx+|test|here)(?:[^a-z]|$)|here$/i;

/** Whether a value only says that a secret belongs there: `YOUR_API_KEY`, `<token>`, `sk-…`, `xxxx`, `API_KEY`. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  return (
    /^(?:<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}|[*xX.•_-]+|\.{3}|…)?$/.test(text) ||
    /(?:\.{3}|…|\*{3,}|x{4,})$/i.test(text) ||
    /^[A-Z]+(?:_[A-Z]+)+$/.test(text) ||
    /^(?:password|passwd|secret|token|key|api[-_ ]?key|access[-_ ]?token|credentials?|user(?:name)?)$/i.test(text) ||
    (/^[A-Za-z\s:_-]*$/.test(text.replace(/\$\{[^{}]*\}|\$\w+/g, '')) && text.includes('$')) ||
    (placeholderWords.test(text) && !isDrawn(text))
  );
}

/** What a setting says beside a secret: switches, ways to log in, short numbers. */
const isSetting = (value: string): boolean =>
  /^(?:true|false|yes|no|on|off|none|null|auto|default|enabled|disabled|required|optional|oauth2?|oidc|saml|sso|basic|bearer|digest|api[-_]?key|jwt|pat|env|file|keychain|keyring|prompt|interactive|\d{1,3})$/i.test(
    value,
  );

/** A place where a secret lies: a path, or an address of a safe. */
const isPlace = (value: string): boolean =>
  /^(?:~|\.{1,2})?[\\/](?:[\w .@-]+[\\/])*[\w .@-]+$/.test(value) && !/^\/[\w+/]{30,}={0,2}$/.test(value)
    ? true
    : /^[A-Za-z]:[\\/]/.test(value) ||
      /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ||
      /^[\w.-]+\.(?:json|pem|key|crt|txt|env)$/i.test(value);

/** Words before `key` and `token` that make it no secret one. */
const harmless = new Set(
  'public publishable primary foreign sort partition cache hot group row lookup shortcut project issue map index registry page next prev max min num continuation cancel stop start pad eos bos'.split(
    ' ',
  ),
);

/** Words behind a name that leave what it names as it is: `API_KEY_2`, `TOKEN_PROD`. */
const behind =
  /^(?:\d+|prod|production|dev|development|staging|test|live|main|primary|secondary|default|value|string|env)$/;

/** Whether a name says that its value is a secret, and not how long, where or of which kind one is. */
export function namesSecret(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/(?<=[a-z])\d+$/, ''))
    .filter((word) => word !== '');
  while (words.length > 1 && behind.test(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1) ?? '';
  if (words.slice(0, -1).some((word) => harmless.has(word))) return false;
  return (
    /^(?:key|token|secret|pass|pwd|pat|auth|authorization|cookie|jwt|bearer|credentials?|passphrase)$/.test(last) ||
    /(?:password|passwd|passphrase|secret|token|(?:api|access|secret|private|auth|license|service|account)key)$/.test(
      last,
    )
  );
}

/** One long run of letters and digits, or as many digits of a hash: what stands alone in an address like this lets somebody in. */
const isLongRun = (text: string): boolean =>
  /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{20,}$/.test(text) || /^[0-9a-f-]{32,36}$/i.test(text);

/**
 * Whether a value is a secret that is written out: by its name and what it is, or by its own shape. A name that is empty says
 * that the value stands alone.
 */
export function isWrittenSecret(name: string, value: string): boolean {
  const text = value.trim().replace(/^(?:Bearer|Basic|Token|ApiKey|Bot)\s+/i, '');
  if (isPlaceholder(text)) return false;
  if (name === '' && isLongRun(text)) return true;
  return holdsToken(text) || (namesSecret(name) && !isSetting(text) && !isPlace(text));
}
