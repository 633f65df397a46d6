import { listed } from '../../explain/grammar.ts';
import { isJsonObject, type Json } from '../../manifest/json.ts';
import { hintMeant } from '../hint-keys.ts';
import { eachTool, keySpan, lintRule, type LintTool } from '../lint-rule.ts';

const isBad = ([key, value]: readonly [string, Json | undefined]): boolean => {
  const hint = hintMeant(key);
  return hint !== undefined && (key !== hint || (typeof value !== 'boolean' && value !== null && value !== undefined));
};

/** Keys of a definition that mean to be hints where no client looks for one, or that are no yes or no. */
function misplaced({ tool: { definition } }: LintTool): { readonly key: string; readonly below: string }[] {
  const { annotations } = definition;
  const inside = isJsonObject(annotations) ? Object.entries(annotations).filter(isBad) : [];
  const outside = Object.keys(definition).filter((key) => hintMeant(key) !== undefined);
  return [...outside.map((key) => ({ key, below: '' })), ...inside.map(([key]) => ({ key, below: '/annotations' }))];
}

export default lintRule({
  id: 'misplaced-hint',
  level: 'error',
  title: 'Declares a hint where no client reads it',
  why: 'A hint counts only inside `annotations`, under its own name and with true or false; anything else is not declared at all.',
  mendedByAnnotations: true,
  check: eachTool((tool) => {
    const found = misplaced(tool);
    const [first] = found;
    if (!first) return undefined;
    return {
      text: `Declares ${listed(found.map(({ key, below }) => `${below === '' ? '' : 'annotations.'}${key}`))}, which no client reads; expected ${listed([...new Set(found.map(({ key }) => hintMeant(key) ?? key))])} in annotations alone, with true or false.`,
      at: keySpan(first.key, first.below),
    };
  }),
  fires: [
    [{ name: 'list_notes', readOnlyHint: true }],
    [{ name: 'list_notes', annotations: { readOnly: true } }],
    [{ name: 'list_notes', annotations: { readOnlyHint: 'true' } }],
  ],
  ignores: [
    [{ name: 'list_notes', annotations: { readOnlyHint: true, category: 'notes' } }],
    [{ name: 'list_notes', annotations: { title: 'Notes', idempotentHint: null } }],
    [{ name: 'list_notes', readOnlyNote: true }],
  ],
});
