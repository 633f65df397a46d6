import { phrases } from '../../language/phrases.ts';
import { allOf, argumentsFor, doing, type Find } from '../find.ts';
import { upFront } from '../conditions.ts';
import { rule } from '../rule.ts';

/** Words about an argument that hold what is done on the page, not how it is loaded or what is taken from it. */
const pageWork = phrases(
  String.raw`\b(?:browser|(?:web |browser )?automation|page|user) (?:commands|actions|interactions|instructions)\b(?![^.]{0,40}\b(?:recorded|logged|returned|human)\b)`,
  String.raw`\b(?:actions|interactions|steps|commands) to (?:perform|run|take|execute|carry out)\b[^.]{0,40}\b(?:before|page|browser)\b`,
  String.raw`\binject(?:s|ed)? (?:custom |own )?(?:javascript|js|scripts?)\b`,
);

/** Arguments that hold steps for the page; a switch or a number holds none. */
const pageSteps: Find = ({ parameters }) =>
  parameters
    .filter(
      ({ parameter: { types, description, path } }) =>
        path.length === 1 && !/boolean|number|integer/.test(types.join(' ')) && pageWork.test(description),
    )
    .map(({ span }) => span);

export default rule({
  id: 'works-the-page-first',
  claims: 'Execute',
  title: 'Clicks, types or runs scripts on the page before reading it',
  why: 'The caller hands in steps for the opened page; a click or a script there does whatever the page lets it do.',
  find: allOf(
    pageSteps,
    argumentsFor('url'),
    doing('scrape fetch get crawl read extract screenshot capture render browse open unblock convert access', upFront),
  ),
  fires: [
    {
      name: 'scrape_page',
      description: 'Scrape a page',
      inputSchema: {
        properties: {
          url: { type: 'string' },
          commands: { type: 'string', description: 'JSON list of browser commands to execute before scraping' },
        },
      },
    },
    {
      name: 'screenshot_url',
      description: 'Take a screenshot of a web page',
      inputSchema: {
        properties: {
          url: { type: 'string' },
          prelude: { type: 'array', description: 'Actions to perform on the page first: click, type, scroll' },
        },
      },
    },
    {
      name: 'get_html',
      description: 'Get the HTML of a page',
      inputSchema: {
        properties: { url: { type: 'string' }, tag: { type: 'object', description: 'Inject scripts into the page' } },
      },
    },
  ],
  ignores: [
    { name: 'scrape_page', description: 'Scrape a page', inputSchema: { properties: { url: { type: 'string' } } } },
    {
      name: 'get_page',
      description: 'Get a page',
      inputSchema: {
        properties: { url: { type: 'string' }, wait: { type: 'number', description: 'Time for page actions' } },
      },
    },
    {
      name: 'get_log',
      description: 'Get a log',
      inputSchema: { properties: { filter: { type: 'string', description: 'User actions to show' } } },
    },
  ],
});
