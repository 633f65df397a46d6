import { dummyPath } from './dummy-files.ts';

/**
 * Values that pass the shallow checks servers make at start (a prefix, a URL, a number) and open nothing.
 * `.invalid` never resolves (RFC 2606). First match wins.
 */
const shapes: readonly (readonly [pattern: RegExp, value: string])[] = [
  [/^(?:USE|ENABLE)_|_ENABLED$/i, 'true'],
  [/^KUBECONFIG$/, dummyPath('kubeconfig.json')],
  [/^GOOGLE.*CREDENTIALS$/, dummyPath('google-credentials.json')],
  [/PORT$/i, '1'],
  [/(?:TIMEOUT|LIMIT|SIZE|COUNT|_MS|SECONDS|RETRIES|EXPIRY)$/i, '1000'],
  [/(?:DEBUG|VERBOSE|STRICT|ENCRYPT|SSL|TLS|SECURE|READ_?ONLY)$/i, 'false'],
  [/MONGO.*(?:URI|URL|STRING)$/i, 'mongodb://127.0.0.1:1/dummy'],
  [/REDIS.*(?:URI|URL)$/i, 'redis://127.0.0.1:1'],
  [/MYSQL.*(?:URI|URL|STRING)$/i, 'mysql://dummy:dummy@127.0.0.1:1/dummy'],
  [/(?:POSTGRES|PG|DATABASE|DB).*(?:URI|URL|STRING)$/i, 'postgresql://dummy:dummy@127.0.0.1:1/dummy'],
  [/(?:URI|URL|ENDPOINT|WEBHOOK|_BASE|ENVIRONMENT|INSTANCE)$/i, 'https://dummy.invalid'],
  [/(?:HOST|SERVER)$/i, '127.0.0.1'],
  [/DOMAIN$/i, 'dummy.invalid'],
  [/EMAIL/i, 'dummy@dummy.invalid'],
  [/REGION$/i, 'eu-west-1'],
  [/(?:^|_)(?:PATH|DIR|DIRECTORY|FOLDER|FILE|ROOT)$/i, './dummy'],
  [/SLACK.*TOKEN$/i, 'xoxb-dummy'],
  // Some ask for eight characters.
  [/PASSWORD$/i, 'dummy-password'],
  [/STRIPE/i, 'sk_test_dummy'],
  [/GITHUB.*TOKEN$/i, 'ghp_dummy'],
  [/OPENAI.*KEY$/i, 'sk-dummy'],
];

/** The value an environment variable of this name is set to, so that a server starts without real credentials. */
export const dummyValue = (name: string): string => shapes.find(([pattern]) => pattern.test(name))?.[1] ?? 'dummy';
