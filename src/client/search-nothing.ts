import { type Urls } from '../urls.ts';
import { element } from './element.ts';
import { link } from './printed.ts';
import { type Answer } from './search-answer.ts';
import { searchResult } from './search-result.ts';

/** What a query is, with some that find something. */
export function whatToAsk(examples: readonly string[], ask: (query: string) => void): HTMLElement {
  const tries = examples.flatMap((query, at) => {
    const button = element('button', 'button', query);
    button.type = 'button';
    button.addEventListener('click', () => ask(query));
    return at === 0 ? [button] : [' ', button];
  });
  return element('p', '', 'A query is a tool’s or a server’s name, a part of it, or a verb and a thing: ', ...tries);
}

/** What helps on where nothing was found: near names, queries that find something, and lists to look through. */
export function nothingFound(
  { nearest }: Answer,
  examples: readonly string[],
  urls: Urls,
  ask: (query: string) => void,
): HTMLElement[] {
  const near = element('ul', 'search-results', ...nearest.map(searchResult));
  return [
    ...(nearest.length > 0 ? [element('p', '', 'Names that look most like it:'), near] : []),
    whatToAsk(examples, ask),
    element(
      'p',
      '',
      'Or look through ',
      link(urls.servers, 'all servers'),
      ', ',
      link(urls.risks, 'the levels of risk'),
      ' and ',
      link(urls.signals, 'the signals'),
      '. The catalogue holds what was captured; a tool that is missing here may exist all the same.',
    ),
  ];
}
