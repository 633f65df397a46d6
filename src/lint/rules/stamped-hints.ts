import { lintRule, type LintTool } from '../lint-rule.ts';
import { sureOfWords } from '../sure.ts';

/** Tools from which on equal hints are a stamp. */
const fewest = 4;

const stated = ({ verdict: { claims } }: LintTool): string =>
  claims.hints.map(({ declared }) => (declared === undefined ? '-' : String(declared))).join(' ');

export default lintRule({
  id: 'stamped-hints',
  level: 'warning',
  title: 'Declares the same hints on all tools',
  why: 'Hints that are the same whatever a tool does tell a client nothing, and are wrong for some of them.',
  mendedByAnnotations: true,
  check: (tools) => {
    const [first] = tools;
    if (!first || tools.length < fewest || !stated(first).includes('e')) return [];
    if (!tools.every((tool) => stated(tool) === stated(first))) return [];
    const sure = tools.filter(({ verdict }) => verdict.confidence >= sureOfWords);
    const reading = sure.filter(({ verdict }) => verdict.category === 'Read');
    if (reading.length === 0 || reading.length === sure.length) return [];
    const changing = sure.length - reading.length;
    return [
      {
        tool: first,
        text: `All ${String(tools.length)} tools declare the same hints, though by their definitions ${String(reading.length)} only read and ${String(changing)} do not; expected hints for each tool by itself.`,
      },
    ];
  },
  fires: [
    [
      { name: 'list_notes', description: 'Lists notes.' },
      { name: 'get_note', description: 'Gets a note by its id.' },
      { name: 'delete_note', description: 'Permanently deletes a note.' },
      { name: 'create_note', description: 'Creates a note.' },
    ].map((tool) => ({ ...tool, annotations: { readOnlyHint: true, destructiveHint: false } })),
    [
      { name: 'search_issues', description: 'Searches issues.' },
      { name: 'list_issues', description: 'Lists issues.' },
      { name: 'delete_issue', description: 'Permanently deletes an issue.' },
      { name: 'create_issue', description: 'Creates an issue.' },
    ].map((tool) => ({ ...tool, annotations: { openWorldHint: true } })),
  ],
  ignores: [
    ['list_notes', 'get_note', 'search_notes', 'list_tags'].map((name) => ({
      name,
      description: 'Lists notes.',
      annotations: { readOnlyHint: true },
    })),
    [
      { name: 'list_notes', description: 'Lists notes.' },
      { name: 'delete_note', description: 'Deletes a note.' },
      { name: 'get_note', description: 'Gets a note.' },
      { name: 'create_note', description: 'Creates a note.' },
    ],
  ],
});
