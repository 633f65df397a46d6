import { type Claim } from '../src/classify/rule.ts';

/** The text of a new rule's file: it compiles, fires on nothing, and its own test says what it still lacks. */
export function ruleTemplate(id: string, claim: Claim): string {
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return `import { on } from '../conditions.ts';
import { doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

export default rule({
  id: '${id}',
  claims: '${claim}',
  title: '${title}',
  why: '',
  // Verbs of the action, and what it acts on: base forms between spaces.
  find: doing('', on(wordSet(''))),
  fires: [],
  ignores: [],
});
`;
}
