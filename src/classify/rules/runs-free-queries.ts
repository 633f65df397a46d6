import { both, described, either, near, not, on, onHead, taking, upFront, withArgument } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { readingLanguages } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const languages = wordSet('sql cypher hql cql plsql mongosh mutation graphql');
const databases = wordSet(
  'database db postgre postgresql mysql sqlite mssql oracle duckdb mongodb sparql_update statement connection',
);
const questionsOnly = wordSet('plan explain schema history');

/** `The live database, so UPDATE works as well`: what is asked in the argument may write. */
const writesToo = described(
  /\b(?:INSERT|UPDATE|DELETE)\b(?: (?:and|or) (?:INSERT|UPDATE|DELETE))*,? (?:statements )?(?:works?|runs?|(?:is|are) (?:possible|allowed|accepted|executed))\b(?! (?:not|only)\b)/,
);

export default rule({
  id: 'runs-free-queries',
  claims: 'Execute',
  title: 'Runs a query that can change data',
  why: 'A free query in a general language can write and delete as well as read.',
  find: anyOf(
    doing(
      'run execute perform calculate aggregate query',
      withArgument(/^pipeline$/i),
      on(wordSet('aggregation aggregate pipeline')),
      upFront,
    ),
    doing(
      'look lookup inspect search find get query ask',
      writesToo,
      either(taking('sql'), withArgument(/^(?:statement|query|sql)$/i)),
      upFront,
    ),
    doing(
      'import load',
      on(wordSet('sql')),
      either(onHead(wordSet('file script dump')), near(wordSet('database db'))),
      upFront,
    ),
    doing(
      'run execute exec query perform eval send submit invoke',
      either(taking('sql'), on(languages), both(either(on(databases), near(databases)), taking('query'))),
      not(on(questionsOnly)),
      either(not(either(on(readingLanguages), near(readingLanguages))), described(/\bmutations?\b/i)),
      upFront,
    ),
  ),
  fires: [
    {
      name: 'aggregate',
      description: 'Run an aggregation over a collection',
      inputSchema: { properties: { pipeline: { type: 'array' } } },
    },
    {
      name: 'query',
      description: 'Query the database',
      inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
    },
    {
      name: 'lookup',
      description: 'Look things up with SQL. It is the live database, so UPDATE and INSERT work as well.',
      inputSchema: { properties: { statement: { type: 'string' } } },
    },
    {
      name: 'execute_query',
      description: 'Execute a query on a connection',
      inputSchema: { properties: { query: { type: 'string' } } },
    },
    { name: 'execute_sql', description: 'Execute a SQL statement' },
    {
      name: 'run_cypher',
      description: 'Run a Cypher query',
      inputSchema: { type: 'object', properties: { query: { type: 'string' } } },
    },
    { name: 'db_import', description: 'Imports an SQL file into a database' },
  ],
  ignores: [
    {
      name: 'search',
      description: 'Search the database',
      inputSchema: { type: 'object', properties: { query: { type: 'string' } } },
    },
    { name: 'run_report', description: 'Run a report' },
    {
      name: 'query_logs',
      description: 'Query logs',
      inputSchema: { type: 'object', properties: { query: { type: 'string' } } },
    },
  ],
});
