import { eachTool, keySpan, lintRule } from '../lint-rule.ts';

export default lintRule({
  id: 'contradictory-hints',
  level: 'error',
  title: 'Declares hints that contradict each other',
  why: 'What changes nothing cannot destroy anything; which of the two hints a client believes is left to chance.',
  security: true,
  mendedByAnnotations: true,
  check: eachTool(({ verdict: { claims } }) => {
    const declares = (hint: string): boolean => claims.hints.some((one) => one.hint === hint && one.declared === true);
    if (!declares('readOnlyHint') || !declares('destructiveHint')) return undefined;
    return {
      text: 'Declares readOnlyHint: true and destructiveHint: true; expected one of the two.',
      at: keySpan('destructiveHint'),
    };
  }),
  fires: [
    [{ name: 'list_notes', annotations: { readOnlyHint: true, destructiveHint: true } }],
    [{ name: 'purge', annotations: { destructiveHint: true, readOnlyHint: true, openWorldHint: false } }],
  ],
  ignores: [
    [{ name: 'list_notes', annotations: { readOnlyHint: true, destructiveHint: false } }],
    [{ name: 'list_notes', annotations: { readOnlyHint: true } }],
  ],
});
