import { type ReadNamed, referred } from './references.ts';
import { asItIs, behindStandIn, joined, pieces, type Shown, standIn, tokens } from './shown.ts';
import { isKeyLike } from './secret-values.ts';

/** Whether a text is an address and nothing else. */
export const isAddress = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(text) && !/\s/.test(text);

/** A text as it is where it is not percent-encoded, or wrongly. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A part of an address without a name; hidden as one, since nothing but its look tells. */
const part = (text: string): Shown =>
  isKeyLike(text) || isKeyLike(decoded(text)) ? behindStandIn('', text) : tokens(text);

/** Names and their values, as behind the question mark of an address. */
export const query = (text: string, named: ReadNamed): Shown =>
  pieces(
    text,
    /([?&#;]?)([^=&?#;]*)(=?)([^&#;]*)/g,
    (_, mark = '', name = '', equals = '', value = '') =>
      equals === '' ? joined([mark, part(name)]) : joined([mark, name, equals, named(decoded(name), value)]),
    tokens,
  );

/** User and password of an address: a user alone is shown unless it looks like a key. */
export function userOf(user: string, named: ReadNamed): Shown {
  const found = referred('password', user, named);
  if (found) return found;
  if (/^[a-z]{1,8}$/.test(user)) return asItIs(user);
  const colon = user.indexOf(':');
  const secret = colon === -1 ? user : user.slice(colon + 1);
  return {
    shown: `${standIn}:${standIn}`,
    hidden: secret === '' ? [] : [{ name: colon === -1 ? '' : 'password', value: secret }],
  };
}

/** A commit, or an archive of it, which is no secret where sources are kept. */
const commit = /^[0-9a-f]{40}(?:\.[a-z.]+)?$/;

/** The parts of an address by what they are called in messages. */
export function addressParts(text: string, named: ReadNamed): { readonly place: string; readonly text: Shown }[] {
  const [, start = '', rest = ''] = /^(\s*[a-z][a-z0-9+.-]*:\/\/)([\s\S]*)$/i.exec(text) ?? [];
  if (start === '') return [{ place: '', text: tokens(text) }];
  // A password may hold a slash where nobody encoded it.
  const end = /^[^/?#]*@/.test(rest)
    ? /^[^/?#]*@/.exec(rest)?.[0].length
    : /^[^/?#@]*:(?!\d*(?:[/?#]|$))[^\s]*@/.exec(rest)?.[0].length;
  const user = rest.slice(0, Math.max((end ?? 0) - 1, 0));
  const [, path = '', asked = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#[\s\S]*)?$/.exec(rest.slice(end ?? 0)) ?? [];
  const isForge = /^(?:[\w-]+\.)*(?:github|githubusercontent|gitlab|bitbucket)\.\w+(?:\/|$)/i.test(path);
  const segments = path.split('/').flatMap((segment, index) => [
    { place: '', text: asItIs(index === 0 ? '' : '/') },
    {
      place: index === 0 ? 'host' : `part ${String(index)} of the path`,
      text: index === 0 ? tokens(segment) : isForge && commit.test(segment) ? asItIs(segment) : part(segment),
    },
  ]);
  const pairs = [...asked.matchAll(/[?&][^&]*/g)].map(([pair]) => {
    const name = /^[?&]([^=]*)=/.exec(pair)?.[1];
    return { place: name === undefined ? 'query' : `“${name}” in the query`, text: query(pair, named) };
  });
  return [
    { place: '', text: asItIs(start) },
    ...(user === ''
      ? []
      : [
          { place: 'user or password', text: userOf(user, named) },
          { place: '', text: asItIs('@') },
        ]),
    ...segments,
    ...pairs,
    ...(fragment === '' ? [] : [{ place: 'fragment', text: fragmentOf(fragment, named) }]),
  ];
}

/** What stands behind the `#`: a path and a query of its own, as in applications of one page. */
function fragmentOf(text: string, named: ReadNamed): Shown {
  const [, path = '', asked = ''] = /^([^?=&]*)([\s\S]*)$/.exec(text.slice(1)) ?? [];
  if (asked.startsWith('=')) return joined(['#', query(path + asked, named)]);
  return joined(['#', ...path.split(/(\/)/).map((segment) => part(segment)), query(asked, named)]);
}
