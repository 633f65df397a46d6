import { RE2JS } from 're2js';
import { expect, test } from 'vitest';
import { readStatement } from './read-statement.ts';

const own = new RegExp(readStatement, 'u');
const re2 = RE2JS.compile(readStatement);

test.each([
  'SELECT * FROM users',
  'select id, name AS who\nfrom shop.users\nwhere age >= 18 and name like ’x%’;'.replaceAll('’', "'"),
  'SELECT COUNT(*), MAX(o.total) FROM orders AS o JOIN users AS u ON o.user_id = u.id GROUP BY u.id',
  "SELECT DISTINCT country FROM users WHERE country IN ('AT', 'DE') OR country IS NOT NULL ORDER BY country DESC LIMIT 5 OFFSET 10",
  'SELECT 1',
  'EXPLAIN SELECT id FROM users',
  'SHOW TABLES',
  'describe shop.users;',
])('%s reads', (text) => {
  expect([own.test(text), re2.matcher(text).find()]).toEqual([true, true]);
});

test.each([
  'DELETE FROM users',
  'SELECT 1; DROP TABLE users',
  'SELECT 1;;',
  'SELECT 1 DROP TABLE users',
  'SELECT 1 EXEC xp_cmdshell',
  'SELECT * FROM users DELETE FROM users',
  'SELECT * FROM users SHUTDOWN',
  'SELECT * INTO copy FROM users',
  "SELECT * FROM users INTO OUTFILE '/srv/www/x.php'",
  'SELECT * FROM users FOR UPDATE',
  'WITH gone AS (DELETE FROM users RETURNING *) SELECT * FROM gone',
  'EXPLAIN ANALYZE DELETE FROM users',
  'EXPLAIN DELETE FROM users',
  "SELECT pg_read_file('/etc/passwd')",
  "SELECT load_extension('x')",
  "SELECT nextval('seq')",
  "SELECT * FROM dblink('', 'DELETE FROM users')",
  'SELECT (SELECT secret FROM keys)',
  'SELECT * FROM users WHERE id = (SELECT 1)',
  'SELECT * FROM users -- x',
  'SELECT * FROM users /* x */',
  'SELECT * FROM users # x',
  'SELECT/**/1',
  "SELECT 'a\\'; DROP TABLE users; '",
  "SELECT 'a'; DROP TABLE users; 'b'",
  'SELECT $$a$$',
  'SELECT @x := 1',
  'SELECT "a" FROM users',
  'SELECT 1DROP TABLE users',
  "SELECT * FROM users WHERE id = '1'DROP TABLE users",
  'SELECT\u00a01',
  'SELECT 1\0',
  'SET ROLE admin',
  'CALL purge()',
  'PRAGMA writable_schema = 1',
  "COPY users TO '/tmp/x'",
  "ATTACH 'x' AS y",
  '',
])('%s is more than a read', (text) => {
  expect([own.test(text), re2.matcher(text).find()]).toEqual([false, false]);
});

test('a long text that nearly reads is told in no time', () => {
  const start = performance.now();
  for (const text of [
    `SELECT ${'a, '.repeat(5000)};x`,
    `SELECT a FROM t WHERE ${'a = 1 AND '.repeat(3000)}x(`,
    `SELECT a${' '.repeat(9000)}(`,
  ])
    expect(own.test(text)).toBe(false);
  expect(performance.now() - start).toBeLessThan(2000);
});
