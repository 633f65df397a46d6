import { type ReadParameter } from '../../reading/parameter-roles.ts';
import { moreSevere, type Category } from '../../vocabulary.ts';
import { counted, listed, quoted, sentenceCase } from '../grammar.ts';
import { textAt } from '../../manifest/json-pointer.ts';
import { thirdPerson } from './deed.ts';
import { anyArgument, evidenceOf, freeArgument, type Subject } from './subject.ts';

/** Names of arguments or values printed in one sentence. */
const named = 4;

const severalOf = (items: readonly string[]): string =>
  items.length > named
    ? `${items
        .slice(0, named)
        .map((one) => quoted(one, 40))
        .join(', ')} and ${String(items.length - named)} more`
    : listed(items.map((one) => quoted(one, 40)));

const top = ({ reading }: Subject): readonly ReadParameter[] =>
  reading.parameters.filter(({ parameter }) => parameter.path.length === 1);

/** What a call does on its server: the first sentences about it, in a form chosen by what was read. */
export function opener(subject: Subject, server: string): string {
  const first = doing(subject, server);
  return [first, reach(subject), demanded(subject, first), answer(subject)].filter(Boolean).join(' ');
}

/** The action, where it is done, and who chooses what it is. */
function doing(subject: Subject, server: string): string {
  const { verdict, deed, tool, reading } = subject;
  const several = choices(subject);
  if (several !== '') return several;
  const code = verdict.signals.includes('code')
    ? freeArgument(subject, 'command', 'code', 'sql', 'query-language', 'query', 'expression')
    : undefined;
  if (deed === undefined) {
    if (code !== undefined) return `What a call does on ${server} stands in ${quoted(code)}, which the agent writes.`;
    if (tool.description.trim() === '')
      return `The server describes nothing; ${quoted(tool.name)} is all that says what a call does on ${server}.`;
    if (reading.thin) return `Besides its name, ${quoted(tool.name)}, nothing says what a call does on ${server}.`;
    return known(subject, server);
  }
  const clause = sentenceCase(deed.clause);
  if (code !== undefined) return `${clause}: what exactly, the agent writes into ${quoted(code)}.`;
  const many = verdict.signals.includes('bulk') ? listArgument(subject) : undefined;
  if (many !== undefined) return `${clause}, as many in one call as ${quoted(many)} lists.`;
  const file = verdict.signals.includes('path')
    ? freeArgument(
        subject,
        ...(verdict.category === 'Read' ? (['path', 'output-path'] as const) : (['output-path', 'path'] as const)),
      )
    : undefined;
  if (file !== undefined) return `${clause}; ${quoted(file)} says in free text which file or folder.`;
  const address = verdict.signals.includes('url') ? freeArgument(subject, 'url', 'host') : undefined;
  if (address !== undefined) return `${clause}; the agent chooses the address in ${quoted(address)}.`;
  if (top(subject).length === 0)
    return tool.flags.includes('no-input-schema')
      ? `${clause}; the capture does not tell with which arguments.`
      : `${clause}; it takes no arguments.`;
  const target = targetOf(subject);
  if (target !== undefined) return `${clause}; ${quoted(target)} says which.`;
  return `${clause}.`;
}

/** What a call does where only its verb was understood. */
function known({ reading, tool }: Subject, server: string): string {
  const action = reading.actions.find(({ uncertain }) => !uncertain);
  const words = action && textAt(tool.definition, action.span.field)?.slice(action.span.start, action.span.end);
  if (!words) return 'Its own words, quoted above, name no action that the rules know.';
  return /^(?:GET|HEAD|POST|PUT|PATCH|DELETE) \S+$/.test(words)
    ? `By its own words a call is the request ${quoted(words, 60)}.`
    : `By the words ${quoted(words, 60)} a call ${thirdPerson(action.verb)} something on ${server}.`;
}

/** One sentence on all actions of a tool whose argument chooses, gravest kind first; empty for other tools. */
function choices({ verdict: { actions } }: Subject): string {
  const kinds = Map.groupBy(actions, ({ category }) => category);
  if (actions.length < 2) return '';
  const argument = actions[0]?.argument ?? '';
  const order: readonly Category[] = ['Financial', 'Destructive', 'Execute', 'Write', 'Read'];
  const told = order.flatMap((category) => {
    const values = kinds.get(category)?.map(({ value }) => value) ?? [];
    return values.length > 0 ? [`${severalOf(values)} ${values.length === 1 ? 'is' : 'are'} ${category}`] : [];
  });
  const gravest = actions.reduce<Category>((worst, { category }) => moreSevere(worst, category), 'Read');
  const one =
    kinds.size === 1
      ? `, all of them ${gravest}: ${severalOf(actions.map(({ value }) => value))}`
      : `: ${told.join('; ')}`;
  return `Does one of ${counted(actions.length, 'thing')}, as ${quoted(argument)} says${one}.`;
}

const listArgument = ({ reading, machine }: Subject): string | undefined => {
  const lists = reading.parameters.filter(
    ({ parameter, roles }) => parameter.path.length === 1 && parameter.types.includes('array') && roles.has('many'),
  );
  const proven = lists.find(({ parameter }) =>
    evidenceOf({ machine }, 'signal:bulk').some(({ field }) => field === parameter.pointer),
  );
  return (proven ?? (lists.length === 1 ? lists[0] : undefined))?.parameter.name;
};

/** The one demanded argument that names a single thing: `section_id`, `issueKey`, `slug`. */
function targetOf(subject: Subject): string | undefined {
  const { deed } = subject;
  if (deed === undefined || deed.object === '' || /^(?:all|multiple|several|list of)\b/.test(deed.object))
    return undefined;
  const pointing = top(subject).filter(
    ({ parameter }) =>
      parameter.required &&
      !parameter.types.includes('array') &&
      /(?:^|_|-|[a-z])(?:id|ids?|uuid|guid|key|slug|number|gid|sid)$/i.test(parameter.name),
  );
  const words = deed.noun.toLowerCase().split(' ');
  const head = words
    .filter((word) => word.length > 2)
    .reverse()
    .flatMap((word) => pointing.find(({ parameter }) => parameter.name.toLowerCase().includes(word)) ?? [])[0];
  const only =
    pointing.length === 1 && /^(?:id|uuid|gid|key|slug)$/i.test(pointing[0]?.parameter.name ?? '')
      ? pointing[0]
      : undefined;
  return (head ?? only)?.parameter.name;
}

/** What a call touches besides, where an argument or the answer shows it. */
function reach(subject: Subject): string {
  const { verdict } = subject;
  const parts = [
    verdict.signals.includes('secrets') ? credential(subject) : '',
    verdict.signals.includes('outbound') ? 'it sends data to people or third parties' : '',
    verdict.signals.includes('access') ? 'it changes who may do what' : '',
    verdict.signals.includes('private') ? 'private data is among what comes back' : '',
    verdict.signals.includes('untrusted') ? 'what comes back holds text that third parties wrote' : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${sentenceCase(listed(parts))}.`;
}

/** Where a credential is handled: in an argument that can be named, or somewhere. */
function credential(subject: Subject): string {
  const argument = anyArgument(subject, 'credential');
  return argument === undefined ? 'it handles or returns credentials' : `${quoted(argument)} takes a credential`;
}

/** Which arguments a call must give; empty where the sentence before named the only one. */
function demanded(subject: Subject, said: string): string {
  const parameters = top(subject);
  const must = parameters.filter(({ parameter }) => parameter.required).map(({ parameter }) => parameter.name);
  if (parameters.length === 0) return '';
  if (must.length === 0)
    return parameters.length === 1
      ? `Its one argument, ${quoted(parameters[0]?.parameter.name ?? '', 60)}, may be left out.`
      : `${parameters.length === 2 ? 'Both' : `All ${String(parameters.length)}`} arguments may be left out.`;
  const rest = parameters.length - must.length;
  const more = rest === 0 ? '' : `; ${rest === 1 ? 'one other is' : `${String(rest)} others are`} optional`;
  const known = must.length === 1 && said.includes(quoted(must[0] ?? ''));
  if (known)
    return rest === 0
      ? ''
      : `${rest === 1 ? 'One other argument is' : `${String(rest)} other arguments are`} optional.`;
  return `A call must give ${severalOf(must)}${more}.`;
}

/** What comes back, in the author's words, where a sentence of the description says so. */
function answer({ tool: { description }, deed }: Subject): string {
  if (deed?.action.verb === 'return') return '';
  const [, told = ''] =
    /(?:^|[.!?]\s+|\n\s*)Returns?:?\s+([^.!?\n]{4,110})(?=[.!?\n]|$)/.exec(description.slice(0, 2000)) ?? [];
  return /^(?:$|["“`{[\d])|[{}]/.test(told) ? '' : `What comes back, in its author’s words: ${quoted(told, 110)}.`;
}
