import { inBrowser } from '../surroundings.ts';
import { described, either, near, not, on, onHead, said, upFront } from '../conditions.ts';
import { type Find, allOf, anyOf, doing } from '../find.ts';
import { freeAddresses } from '../free-addresses.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** A page of the web as a browser shows it at the moment. */
const shownPage = /\b(?:current|web|target|visible|rendered) ?pages?\b/i;

/** Addresses of pages; those of the service itself hold nothing by strangers. */
const pages: Find = (reading) =>
  freeAddresses(reading)
    .filter(
      ({ roles, parameter: { name, path } }) =>
        roles.has('url') && path.length < 3 && !/base|api|server|host|callback|webhook|registry/i.test(name),
    )
    .map(({ span }) => span);

export default rule({
  id: 'returns-a-page',
  claims: 'signal:untrusted',
  title: 'Returns a page of the web',
  why: 'Whoever wrote the page may have left instructions in it for the model that reads it.',
  find: anyOf(
    doing('scrape crawl', upFront),
    doing(
      'get take capture',
      onHead(wordSet('screenshot snapshot text html content markdown')),
      not(on(wordSet('heap memory performance'))),
      described(shownPage),
      upFront,
    ),
    doing('check get fetch', on(wordSet('crawl scrape transcript')), onHead(wordSet('status result job')), upFront),
    doing(
      'get read list find take capture screenshot snapshot extract return search inspect query',
      inBrowser,
      either(
        on(
          wordSet(
            'page element text content html snapshot screenshot console message network request response dom attribute markdown',
          ),
        ),
        near(wordSet('page element')),
      ),
      upFront,
    ),
    allOf(
      doing(
        'get fetch read scrape crawl extract retrieve parse browse open',
        said,
        not(onHead(wordSet('tab cookie metric'))),
      ),
      pages,
    ),
  ),
  fires: [
    {
      name: 'fetch',
      description: 'Fetch a page',
      inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
    },
    { name: 'take_screenshot', description: 'Take a screenshot of the current page' },
    { name: 'scrape', description: 'Scrape a website' },
  ],
  ignores: [
    { name: 'take_snapshot', description: 'Take a snapshot of the volume' },
    {
      name: 'open_tab',
      description: 'Open a new tab',
      inputSchema: { type: 'object', properties: { url: { type: 'string' } } },
    },
    { name: 'get_text', description: 'Get the text of a layer' },
  ],
});
