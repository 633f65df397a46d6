import { described, not, upFront } from '../conditions.ts';
import { doing } from '../find.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'modifies-data-by-statement',
  claims: 'Destructive',
  title: 'Runs statements that modify and delete data',
  why: 'A tool made for changing data that names DELETE or DROP will be used for them.',
  find: doing(
    'run execute exec perform query apply modify write',
    described(
      /\b(?:modif|write|chang|mutat|DML|DDL)[^.]{0,60}\b(?:DELETE|DROP|TRUNCATE)\b|\bINSERT[,/ ]+(?:or )?UPDATE[,/ ]+(?:or |and )?DELETE\b/,
    ),
    not(described(/\bSELECT\b|启用|\bany (?:valid |arbitrary |kind of )?SQL\b|\bunrestricted\b/)),
    upFront,
  ),
  fires: [
    { name: 'execute', description: 'Execute a statement that modifies data (INSERT, UPDATE, DELETE)' },
    { name: 'write_query', description: 'Run a write query: INSERT, UPDATE or DELETE' },
    { name: 'run_ddl', description: 'Run DDL such as CREATE or DROP' },
  ],
  ignores: [
    { name: 'query', description: 'Run any SQL: SELECT, INSERT, UPDATE, DELETE' },
    { name: 'execute_sql', description: 'Execute any SQL statement (INSERT, UPDATE, DELETE, DDL)' },
    { name: 'read_query', description: 'Run a SELECT' },
    { name: 'delete_row', description: 'Delete a row' },
  ],
});
