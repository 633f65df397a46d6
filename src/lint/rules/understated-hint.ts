import { mismatches } from '../hint-mismatches.ts';
import { lintRule } from '../lint-rule.ts';

export default lintRule({
  id: 'understated-hint',
  level: 'error',
  title: 'Declares less than the definition says',
  why: 'Clients that trust the hint let the call through without asking, and its user never learns what it did.',
  security: true,
  mendedByAnnotations: true,
  check: (tools) => mismatches(tools, ['understated'], 'expected the hint to say so.'),
  fires: [
    [
      {
        name: 'run_command',
        description: 'Executes a shell command on the host.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' } }, required: ['command'] },
        annotations: { readOnlyHint: true },
      },
    ],
    [
      {
        name: 'execute_code',
        description: 'Runs Python code and returns what it prints.',
        inputSchema: { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] },
        annotations: { readOnlyHint: true, title: 'Python' },
      },
    ],
  ],
  ignores: [
    [{ name: 'list_notes', description: 'Lists notes.', annotations: { readOnlyHint: true } }],
    [{ name: 'delete_note', description: 'Deletes a note.', annotations: { destructiveHint: true } }],
  ],
});
