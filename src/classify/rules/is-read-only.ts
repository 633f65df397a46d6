import { saying } from '../find.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'is-read-only',
  claims: 'guard:read-only',
  title: 'Says it cannot change anything',
  why: 'A definition that rules changes out is held to that; what is left is reading.',
  find: saying(
    /\bread[- ]only\b(?! access token)|\b(?:does not|doesn't|never|will not|won't|without) (?:modify|modifying|change|changing|mutate|alter|write|execute|executing)\b|\bonly SELECT\b|\bSELECT (?:queries |statements )?only\b|只读/i,
  ),
  fires: [
    { name: 'query', description: 'Run a read-only SQL query' },
    { name: 'select', description: 'Run SQL. Only SELECT statements are allowed' },
    { name: 'inspect', description: 'Inspect a table. Does not modify data' },
  ],
  ignores: [
    { name: 'query', description: 'Run a SQL query' },
    { name: 'set_field', description: 'Set a field' },
    { name: 'write', description: 'Write a file' },
  ],
});
