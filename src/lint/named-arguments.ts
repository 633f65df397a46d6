import { shownName } from '../manifest/shown-name.ts';
import { type Parameter } from '../manifest/tool.ts';

/** Names that are told one by one. */
const most = 4;

/** Names of arguments as a message tells them: `a, b and 3 more`. */
export function namedArguments(parameters: readonly Pick<Parameter, 'name'>[]): string {
  const names = parameters.slice(0, most).map(({ name }) => shownName(name));
  const more = parameters.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${String(more)} more` : names.join(', ');
}
