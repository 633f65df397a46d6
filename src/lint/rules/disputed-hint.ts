import { mismatches } from '../hint-mismatches.ts';
import { lintRule } from '../lint-rule.ts';
import { sureOfWords } from '../sure.ts';

export default lintRule({
  id: 'disputed-hint',
  level: 'warning',
  title: 'Declares a hint that the definition speaks against',
  why: 'Either the hint or the words mislead: clients then ask about calls that need no question, or do not ask about those that do.',
  mendedByAnnotations: true,
  check: (tools) =>
    mismatches(
      tools.filter(({ verdict }) => verdict.confidence >= sureOfWords),
      ['disputed', 'overstated'],
      'change the hint, or say in the first sentence what the call does.',
    ),
  fires: [
    [{ name: 'list_notes', description: 'Lists all notes of a user.', annotations: { readOnlyHint: false } }],
    [{ name: 'create_note', description: 'Creates a note.', annotations: { readOnlyHint: true } }],
  ],
  ignores: [
    [{ name: 'create_note', description: 'Creates a note.', annotations: { destructiveHint: false } }],
    [{ name: 'delete_note', description: 'Deletes a note.', annotations: { destructiveHint: true } }],
    [{ name: 'notes', annotations: { readOnlyHint: true } }],
  ],
});
