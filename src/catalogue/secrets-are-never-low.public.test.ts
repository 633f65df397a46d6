import { describe, expect, test } from 'vitest';
import { committedStore } from '../../tests/committed-store.ts';
import { type ToolRecord } from '../record.ts';

/**
 * The wording of this test is its own and knows nothing of the rules. A sentence says that a secret comes back when a verb
 * of giving stands before it with at most four words between, none of which begins another phrase. `Get API keys` may mean
 * the records of keys; after verbs that reading shares with listing, only what is the thing itself counts.
 */
const between = String.raw`(?:,? (?!(?:by|with|using|for|from|to|if|whether|when|about|via|in|on|that|which|takes?|taking|needs?|optional)\b)[\w'’*-]+){0,4} `;
const itself =
  'passwords?|passphrases?|credentials?|connection (?:strings?|uris?)|environment (?:variables?|values?)|env vars?' +
  "|private keys?|kubeconfigs?|(?:secret|credential|password|token|key|variable)s?(?:['’]s?)? values?";
const keys =
  '(?:api|access|secret|encryption|auth|service|admin|signing|account|storage)[ _-]keys?|secrets?' +
  '|(?:(?:access|api|auth|authentication|bearer|refresh|session|oauth|login|sas|jwt) )?tokens?';
const gives = '(?:returns?|reveals?|exposes?|prints?|dumps?|exports?|decrypts?|includes|including)';
const shows = '(?:gets?|lists?|reads?|retrieves?|shows?|displays?|fetch(?:es)?)';
/** Not `API key names`, `token count`, `password form` or `credential data schema`: those are something about a secret. */
const whole = String.raw`(?![ _-](?:names?|ids?|metadata|types?|locations?|counts?|usage|scanning|alerts?|limits?|status|(?:\w+ )?(?:schemas?|fields?|forms?|pages?|dialogs?|prompts?))\b)`;
const returned = new RegExp(
  String.raw`\b(?:${gives}${between}\W?(?:${itself}|${keys})|${shows}${between}\W?(?:${itself}))\b${whole}`,
  'i',
);
/** A sentence that says so in order to deny it. */
const denied = /\b(?:not?|never|without|nor|cannot|omit\w*|exclud\w*)\b|n['’]t\b/i;
/** What takes the sentence back elsewhere in the text; and the tokens of a design are colours and sizes. */
const withheld =
  /\b(?:never (?:included|returned|exposed|shown)|obfuscated|masked|redacted)\b|\bnot (?:the )?secret values?\b|design[_ ](?:system|tokens?)/i;
const hedged = /\b(?:may|might|can|could|perhaps|possibly|presumably)\b/i;

const saysSo = (text: string): boolean =>
  text.split(/(?<=[.!?;])\s+|\n+/).some((one) => returned.test(one) && !denied.test(one));

function sayItReturnsOne({ tool: { title, description, parameters } }: ToolRecord): boolean {
  const texts = [title, description, ...parameters.map((parameter) => parameter.description)];
  const said = texts.filter((text) => text !== undefined);
  return said.some(saysSo) && !said.some((text) => withheld.test(text));
}

const all = [...(await committedStore()).servers()].flatMap(({ id, tools }) =>
  tools.map((record) => ({ at: `${id}/${record.tool.name}`, ...record })),
);
const readSecrets = all.filter(({ review }) => review?.category === 'Read' && review.signals.includes('secrets'));

const mild = ({ verdict, recommendation: { decision } }: ToolRecord): boolean =>
  verdict.risk === 'low' || decision.kind === 'allow';
const told = ({ at, verdict, recommendation: { decision } }: (typeof all)[number]): string =>
  `${at}: ${verdict.category}, ${verdict.risk}, ${decision.kind}`;

/** Lists of keys whose text names nothing but keys: a name alone hints at a secret and does not say it (RUBRIC.md). */
const records = ['digitalocean/mcp/spaces-key-list', 'npm/mcp-mailtrap/list-api-tokens'];
const takesOne = ({ tool }: ToolRecord): boolean =>
  tool.parameters.some(({ name }) =>
    /key|token|password|secret|auth|credential|connection|config|params|otp|^code$/i.test(name),
  );

describe('no tool of the catalogue that returns a secret, key, token, password or environment value', () => {
  test('by its own words is Low risk or allowed by the recommendation', () => {
    const saying = all.filter(sayItReturnsOne);
    expect(saying.length).toBeGreaterThanOrEqual(25);
    expect(saying.filter(mild).map(told)).toEqual([]);
  });

  test('by the reason of whoever read it is Low risk or allowed', () => {
    const saying = readSecrets.filter(({ review }) => {
      const why = review?.why ?? '';
      return saysSo(why) && !hedged.test(why) && !withheld.test(why);
    });
    expect(saying.length).toBeGreaterThanOrEqual(15);
    expect(saying.filter(mild).map(told)).toEqual([]);
  });

  test('is Low risk where a reader saw a secret and no argument takes one', () => {
    const returning = readSecrets.filter((record) => !takesOne(record));
    expect(returning.length).toBeGreaterThanOrEqual(40);
    const low = returning.filter(({ verdict }) => verdict.risk === 'low').map(({ at }) => at);
    expect(low).toEqual(records);
  });
});
