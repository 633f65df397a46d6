import { listed } from '../../explain/grammar.ts';
import { eachTool, lintRule } from '../lint-rule.ts';

/** What clients must assume where a hint is left out (MCP 2025-03-26 and later, `ToolAnnotations`). */
const assumed = {
  readOnlyHint: 'it changes something',
  destructiveHint: 'it may destroy something',
  idempotentHint: 'calling it twice does more than calling it once',
  openWorldHint: 'it reaches the outside world',
} as const;

/** Hints that the protocol reads only of tools that change something. */
const ofChanges: readonly string[] = ['destructiveHint', 'idempotentHint'];

export default lintRule({
  id: 'missing-hints',
  level: 'warning',
  title: 'Leaves out hints',
  why: 'Clients assume the worst of what a tool does not say and ask for each call; directories of servers demand all four hints.',
  mendedByAnnotations: true,
  check: eachTool(({ verdict: { claims } }) => {
    const left = claims.hints.filter(({ declared }) => declared === undefined).map(({ hint }) => hint);
    if (left.length === 0) return undefined;
    const isReading = claims.hints.some(({ hint, declared }) => hint === 'readOnlyHint' && declared === true);
    const idle = left.filter((hint) => isReading && ofChanges.includes(hint));
    const meant = left.filter((hint) => !idle.includes(hint)).map((hint) => assumed[hint]);
    const means = [
      ...(meant.length > 0 ? [`clients assume that ${listed(meant)}`] : []),
      ...(idle.length > 0
        ? [`beside readOnlyHint: true ${listed(idle)} tell${idle.length > 1 ? '' : 's'} a client nothing`]
        : []),
    ];
    return {
      text: `Does not declare ${listed(left)}: ${means.join('; ')}. Directories demand all four hints; declare what is true.`,
    };
  }),
  fires: [
    [{ name: 'list_notes', description: 'Lists notes.' }],
    [{ name: 'list_notes', description: 'Lists notes.', annotations: { readOnlyHint: true, title: 'Notes' } }],
  ],
  ignores: [
    [
      {
        name: 'a',
        annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      },
    ],
    [
      {
        name: 'b',
        annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
      },
    ],
  ],
});
