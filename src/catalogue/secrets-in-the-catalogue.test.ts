import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { readCatalogue } from './read-catalogue.ts';

/** Words of a description that leave no doubt: a secret comes back. Held apart from the rules on purpose. */
const comesBack = [
  /\b(?:returns?|retrieves?|reveals?|shows?|prints?|outputs?|exports?) (?:the |its |their |a |an |all |your )*(?:\w+ )?(?:secret|password|token|key) values?\b/i,
  /\b(?:returns?|retrieves?|reveals?|shows?|prints?|outputs?|exports?)[:*]* (?:the |its |their |a |an |all |your )*(?:\w+ ){0,2}(?:passwords?|passphrases?|credentials|signing secrets?|client secrets?|private keys?|api keys?|access keys?|connection strings?|(?:access|api|auth|bearer|session|connection) tokens?)(?=[.,;:)]| and | or | for | of |\s*$)/i,
  /\b(?:including|returning|includes|contains|containing) (?:[^.;:()\n]{0,60}, )?(?:and )?(?:its |the |their )?(?:\w+ )?(?:passwords?|credentials|signing secrets?|client secrets?|secret values?|private keys?|access keys?|connection strings?|environment variables|(?:access|auth|bearer) tokens?)(?=[.,;:)]| and |\s*$)/i,
  /\b(?:get|retrieve|list|show|return|fetch|export)s? (?:all |the |your )*(?:\w+ )?connection strings?\b/i,
  /\b(?:get|list|show|dump|print|return|read|export)s? (?:all |the |every |current )*(?:environment variables|env vars|environment values)(?=[.,;:)]| and | of | for | in | set\b|\s*$)/i,
];

/** Words that keep the secret back, of the definition as a whole. */
const keptBack = [
  /\b(?:names? only|only (?:the )?names?|metadata|masked|redacted|omitted|write-only|placeholders?)\b/i,
  /\b(?:values?|secrets?|passwords?|tokens?|credentials?|keys?)\b[^.\n]{0,60}\b(?:never|not)\b|\bnever (?:returns?|exposes?|includes?)\b/i,
  /\b(?:does|do|will|is|are) not (?:return|expose|include|reveal|show)|\b(?:returned|shown) (?:only )?once\b/i,
];
/** Words in between that are about something else: names and kinds of secrets, the caller’s own key, what is not there. */
const other = /\b(?:never|not|missing|required|requires?|design|names?|ids?|types?|scopes?)\b/i;

/** The words that say it, or undefined where they are taken back. */
function saysASecret(description: string): string | undefined {
  if (keptBack.some((pattern) => pattern.test(description))) return undefined;
  const found = comesBack.map((pattern) => pattern.exec(description)?.[0]);
  return found.find((words) => words !== undefined && !other.test(words));
}

const { source, problems } = readCatalogue('catalog');
if (!source) throw new Error(problems.map(({ file, wrong }) => `${file}: ${wrong}`).join('\n'));
const tools = compile(source).servers.flatMap(({ id, tools: records }) =>
  records.map((record) => ({ at: `${id}/${record.tool.name}`, said: saysASecret(record.tool.description), ...record })),
);

test('no tool that says that it returns a secret is low risk or let through', () => {
  const wrong = tools.filter(
    ({ said, verdict, recommendation }) =>
      said !== undefined && (verdict.risk === 'low' || recommendation.decision.kind === 'allow'),
  );
  expect(wrong.map(({ at, said, verdict }) => `${at} (${verdict.category}, ${verdict.risk}): ${said ?? ''}`)).toEqual(
    [],
  );
});

test('such tools are found at all', () => {
  expect(tools.filter(({ said }) => said !== undefined).length).toBeGreaterThan(5);
});

test.each([
  ['Get a webhook, including its signing secret.', true],
  ['Retrieves the secret value and its expiry date', true],
  ['Retrieve connection strings of a database', true],
  ['List all environment variables', true],
  ['List topics, returning endpoints, access keys, and state.', true],
  ['Shows all secret names in the vault (without values), or retrieves the secret value.', true],
  ['Connects to a room.\n\n**Returns:** Connection token and room ID.', true],
  ['List environment variables; names only.', false],
  ['List all environment variables. Values are masked.', false],
  ['Returns metadata of the key, including access keys.', false],
  ['List API keys. Secret values are never returned.', false],
  ['Returns the profile of the user whose API key is used.', false],
  ['Validate credentials', false],
])('%s', (description, isSecret) => expect(saysASecret(description) !== undefined).toBe(isSecret));
