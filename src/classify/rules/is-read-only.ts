import { statesAChange } from '../conditions.ts';
import { saying, sayingFirst } from '../find.ts';
import { rule } from '../rule.ts';

const readOnly =
  /(?<!can be |not |non-)\bread[- ]?only\b(?! access token| mode (?:is )?(?:off|disabled)|[^.]{0,30}\bfalse\b)|\bonly (?:SELECT|read)\b|\bSELECT[- ](?:queries |statements? )?only\b|\b(?:execute|run|perform)s? (?:a |an )?(?:\w+ )?SELECT\b|只读|読み取り専用|읽기 전용|solo lectura|somente leitura|lecture seule/i;

const saidFirst = sayingFirst(readOnly);
const saidAnywhere = saying(readOnly);

export default rule({
  id: 'is-read-only',
  claims: 'guard:read-only',
  title: 'Says it cannot change anything',
  why: 'A definition that rules changes out is held to that; what is left is reading.',
  find: (reading) => {
    if (statesAChange(reading)) return [];
    return reading.roles.has('command') || reading.roles.has('code') ? saidFirst(reading) : saidAnywhere(reading);
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
