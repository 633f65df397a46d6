import { statesAChange } from '../conditions.ts';
import { type Find } from '../find.ts';
import { changingVerbs, creatingVerbs } from '../../language/lexicon/verb-groups.ts';
import { phrases } from '../../language/phrases.ts';
import { type Reading } from '../../reading/reading.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const readOnly = phrases(
  String.raw`(?<!can be |not |non-)\bread[- ]?only\b(?! access token| mode (?:is )?(?:off|disabled)|[^.]{0,30}\bfalse\b)`,
  String.raw`\bonly (?:SELECT|read)\b`,
  String.raw`\bSELECT(?:(?:[,/ ]+(?:and |or )?)(?:SHOW|DESCRIBE|DESC|EXPLAIN|WITH|PRAGMA|VALUES))*[- ](?:queries |statements? )?only\b`,
  String.raw`\bSQL SELECT\b`,
  String.raw`\bonly accepts (?:non-destructive|SELECT|reading)\b`,
  String.raw`\b(?:execute|run|perform)s? (?:a |an )?(?:\w+ )?(?:SELECT|SHOW|EXPLAIN|DESCRIBE)\b`,
  String.raw`只读`,
  String.raw`読み取り専用`,
  String.raw`읽기 전용`,
  String.raw`solo lectura`,
  String.raw`somente leitura`,
  String.raw`lecture seule`,
);

/** Statements that write; where the text names one, only its first sentence can rule writing out. */
const namesWriting = /\b(?:INSERT|UPDATE|DELETE|DROP|ALTER)\b|\b(?:creat|updat|delet|modif|remov)(?:es?|ing|y)\b/i;

const changes = wordSet(creatingVerbs, changingVerbs, 'delete remove drop send grant revoke');
const changesByChoice = ({ actions }: Reading): boolean =>
  actions.some(({ source, verb }) => (source === 'option' || source === 'list') && changes.has(verb));

/** What turns the word away from this tool: another tool, a flag, a place, something that is made read-only. */
const elsewhere = phrases(
  String.raw`\b(?:unlike|instead|prefer|rather than|as opposed to|other(?:wise)?(?! than (?:a )?SELECT)|another|alternative)\b`,
  String.raw`\b(?:if|when) you (?:only|just)\b|\b(?:for|use) (?:\w+ )?read[- ]?only (?:queries|access|statements|lookups?|operations),? (?:use|see|call|prefer|try)\b`,
  String.raw`\b(?:sandbox|box|container|file ?system|replicas?|roles?|users?|mode off|out of|was|leave|exit)\b[^.]{0,25}\bread[- ]?only\b`,
  String.raw`\bread[- ]?only (?:sandbox|box|container|file ?system|replicas?|roles?|users?|account|field|attribute|propert|member|link|token|tool \w)`,
  String.raw`\b(?:makes?|mark|set|sets|turn|switch|comes up|starts|defaults?|by default|unless|disable|allow_write|write ?= ?true)\b`,
  String.raw`\bpréférez\b|\bsi (?:solo|só)\b`,
);

/** Where a matching phrase stands in a sentence that speaks of this very tool. */
const saidOfItself = (pattern: RegExp, limit: (reading: Reading) => number): Find => {
  const everywhere = new RegExp(pattern.source, 'gi');
  return (reading) => {
    const text = reading.description.slice(0, limit(reading));
    if (!pattern.test(text)) return [];
    for (const match of text.matchAll(everywhere)) {
      const from = Math.max(...['.', '!', '?', '\n', ';'].map((end) => text.lastIndexOf(end, match.index - 1))) + 1;
      const rest = text.slice(match.index).search(/[.!?](?:\s|$)|\n/);
      const sentence = text.slice(from, rest < 0 ? text.length : match.index + rest);
      if (!elsewhere.test(sentence))
        return [{ field: '/description', start: match.index, end: match.index + match[0].length }];
    }
    return [];
  };
};

/** Writing is turned away: what a free command or statement needs to hear before it counts as reading. */
const enforced = phrases(
  String.raw`\bonly (?:a )?(?:SELECTs?|read(?:ing)?|read[- ]only)\b(?: \w+){0,3} (?:is|are) (?:accepted|allowed|permitted|supported|executed)`,
  String.raw`\b(?:mutations?|writes?|anything else|everything else|other statements?|INSERT|UPDATE|DELETE|DROP)\b(?:(?!\b(?:accepted|allowed|permitted|quer(?:y|ies)|reads?|SELECTs?)\b)[^.;]){0,60}\b(?:refused|rejected|blocked|turned away|not allowed|not permitted|forbidden|denied|fails?|disallowed)\b`,
  String.raw`\bonly accepts (?:non-destructive|SELECT|read[- ]?only)\b`,
  String.raw`\banything (?:other than|but|except) (?:a )?SELECT\b[^.;]{0,40}\b(?:refused|rejected|blocked|turned away|not allowed|fails?)\b`,
  String.raw`\b(?:prohibits?|forbids?|disallows?)\b:?[^.]{0,30}\b(?:INSERT|UPDATE|DELETE)\b[^.]{0,20}\b(?:INSERT|UPDATE|DELETE)\b(?![^.]{0,40}\b(?:without|unless|outside)\b)`,
  String.raw`\bdefault_transaction_read_only\b|\brole that (?:has|holds|is granted) (?:only )?SELECT\b`,
  String.raw`\b(?:lets|let) nothing through except\b|\bread[- ]only transaction\b|\bno write (?:rights|access|permissions?)\b`,
  String.raw`\bnur lesende\b|\bsolo (?:se (?:admiten|permiten) )?(?:SELECT|lectura)\b|仅支持\s*SELECT|只允许\s*SELECT`,
);

/** A flag of the call itself that switches writing on, so that reading is only the default. */
const writesOnRequest = ({ parameters }: Reading): boolean =>
  parameters.some(
    ({ parameter: { name, types } }) =>
      types.includes('boolean') && /^(?:allow_?)?(?:writes?|write_?mode|mutations?|read_?only|unsafe)$/i.test(name),
  );

const first = ({ sentences }: Reading): number => sentences[0]?.at(-1)?.end ?? 0;
const whole = ({ description }: Reading): number => description.length;
const enforcedAnywhere = saidOfItself(enforced, whole);
const saidFirst = saidOfItself(readOnly, first);
const saidAnywhere = saidOfItself(readOnly, whole);

export default rule({
  id: 'is-read-only',
  claims: 'guard:read-only',
  title: 'Says it cannot change anything',
  why: 'A definition that rules changes out is held to that; what is left is reading.',
  find: (reading) => {
    if (writesOnRequest(reading) || changesByChoice(reading)) return [];
    const refuses = reading.roles.has('sql') || reading.roles.has('query') || reading.roles.has('command');
    const turnedAway = refuses ? enforcedAnywhere(reading) : [];
    if (turnedAway.length > 0) return turnedAway;
    if (statesAChange(reading) || reading.roles.has('command')) return [];
    return reading.roles.has('code') || namesWriting.test(reading.description)
      ? saidFirst(reading)
      : saidAnywhere(reading);
  },
  fires: [
    { name: 'query', description: 'Run a read-only SQL query' },
    {
      name: 'query_safely',
      description: 'Execute a SQL query. Strictly prohibits: UPDATE, DELETE, INSERT',
      inputSchema: { properties: { sql: { type: 'string' } } },
    },
    { name: 'select', description: 'Run SQL. Only SELECT statements are allowed' },
    { name: 'manage_models', description: '模型管理（只读操作）' },
  ],
  ignores: [
    { name: 'query', description: 'Run a SQL query' },
    {
      name: 'run_any',
      description: 'Runs any SQL. Forbids UPDATE and DELETE without a WHERE clause.',
      inputSchema: { properties: { sql: { type: 'string' } } },
    },
    { name: 'set_field', description: 'Set a read-only field' },
    { name: 'delete', description: 'Delete a read-only file' },
    { name: 'run_sql', description: 'Run SQL. For read-only queries use read_sql instead' },
    {
      name: 'graphql_write',
      description: 'Execute GraphQL. Only mutations are accepted, queries are rejected with an error',
      inputSchema: { properties: { query: { type: 'string' } } },
    },
    { name: 'run_sql', description: 'Run SQL. Unlike the read-only tool this one may change rows' },
    {
      name: 'run',
      description: 'Runs a command in a read-only sandbox',
      inputSchema: { properties: { command: { type: 'string' } } },
    },
  ],
});
