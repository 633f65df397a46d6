import { categories, type Category } from '../vocabulary.ts';
import { counted, listed } from './grammar.ts';
import { type ToolPage } from './tool-page.ts';

/** Values of one argument that make a call one of a category. */
export interface ActionGroup {
  readonly category: Category;
  readonly argument: string;
  readonly values: readonly string[];
}

/** What a tool's actions do, from the most severe category; an argument stands once for each category. */
export const actionGroups = (actions: ToolPage['actions']): ActionGroup[] =>
  categories.toReversed().flatMap((category) => {
    const same = actions.filter((action) => action.category === category);
    return [...Map.groupBy(same, ({ argument }) => argument)].map(([argument, group]) => ({
      category,
      argument,
      values: group.map(({ value }) => value),
    }));
  });

/** The same in a line: `8 actions: 1 Destructive, 4 Write and 3 Read`. Empty for a tool with one action. */
export function actionsLine(actions: ToolPage['actions']): string {
  if (actions.length === 0) return '';
  const numbers = categories.toReversed().flatMap((category) => {
    const number = actions.filter((action) => action.category === category).length;
    return number > 0 ? [`${String(number)} ${category}`] : [];
  });
  return `${counted(actions.length, 'action')}: ${listed(numbers)}`;
}
