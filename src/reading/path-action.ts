import { type Action } from './action.ts';
import { nameAction } from './name-actions.ts';
import { singular, wordsOf } from '../language/words.ts';

const request = /^\s*\**\s*(GET|POST|PUT|PATCH|DELETE)\**:?\s+(\/[\w./{}:-]+)/;

const methodVerbs: Readonly<Record<string, string>> = {
  GET: 'get',
  POST: 'submit',
  PUT: 'update',
  PATCH: 'update',
  DELETE: 'delete',
};

/** The action of a description that is an HTTP request, e.g. `POST /environment.remove` → remove environment. */
export function pathAction(description: string): Action[] | undefined {
  const match = request.exec(description);
  const [whole, method = '', path = ''] = match ?? [];
  if (match === null || whole === undefined) return undefined;
  const end = match.index + whole.length;
  const start = description.indexOf(method);
  const last =
    path
      .split('/')
      .filter((part) => part !== '' && !part.startsWith('{'))
      .at(-1) ?? '';
  const words = wordsOf(last);
  const step = last.split('.').at(-1) ?? '';
  const about = step === last ? words : wordsOf(last.slice(0, -step.length));
  const named = method === 'POST' ? (nameAction(wordsOf(step), step) ?? nameAction(words, last)) : undefined;
  return [
    {
      verb: named?.verb ?? methodVerbs[method] ?? 'submit',
      source: 'lead',
      span: { field: '/description', start, end },
      object:
        named !== undefined && named.object.length > 0
          ? named.object
          : (named === undefined ? words : about).map((word) => singular(word.text)),
      rest: named === undefined ? [] : [...named.rest, ...about.map((word) => singular(word.text))],
      uncertain: method === 'POST' && named === undefined,
    },
  ];
}
