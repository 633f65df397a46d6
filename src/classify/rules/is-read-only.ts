import { statesAChange } from '../conditions.ts';
import { saying, sayingFirst } from '../find.ts';
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

const saidFirst = sayingFirst(readOnly);
const saidAnywhere = saying(readOnly);

export default rule({
  id: 'is-read-only',
  claims: 'guard:read-only',
  title: 'Says it cannot change anything',
  why: 'A definition that rules changes out is held to that; what is left is reading.',
  find: (reading) => {
    if (statesAChange(reading) || changesByChoice(reading)) return [];
    const free = reading.roles.has('command') || reading.roles.has('code');
    return free || namesWriting.test(reading.description) ? saidFirst(reading) : saidAnywhere(reading);
  },
  fires: [
    { name: 'query', description: 'Run a read-only SQL query' },
    { name: 'select', description: 'Run SQL. Only SELECT statements are allowed' },
    { name: 'manage_models', description: '模型管理（只读操作）' },
  ],
  ignores: [
    { name: 'query', description: 'Run a SQL query' },
    { name: 'set_field', description: 'Set a read-only field' },
    { name: 'delete', description: 'Delete a read-only file' },
  ],
});
