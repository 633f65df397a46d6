import { sessionState } from '../../language/lexicon/objects.ts';
import { wordSet } from '../../language/words.ts';
import { both, either, near, not, on, onHead, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { recordsToAFile } from '../saving-arguments.ts';
import { inBrowser } from '../surroundings.ts';

const changing = `
  set add create update change override emulate reset clear delete remove enable disable mock intercept block unblock setup
  put restore load grant annotate highlight record start stop toggle unroute show hide`;

export default rule({
  id: 'changes-a-session',
  claims: 'Execute',
  title: 'Changes the state of a browser session',
  why: 'Cookies, routes and overlays of a page last as long as its session and steer what it does until then.',
  find: anyOf(
    doing('reset set emulate', on(wordSet('network')), onHead(wordSet('condition')), upFront),
    doing(
      changing,
      both(inBrowser, either(onHead(sessionState), on(wordSet('cookie route network viewport highlight overlay')))),
      not(recordsToAFile),
      upFront,
    ),
    doing('show start', both(inBrowser, either(on(wordSet('highlight overlay')), near(wordSet('overlay')))), upFront),
  ),
  fires: [
    { name: 'browser_cookie_set', description: 'Set a cookie' },
    { name: 'browser_route', description: 'Set up a route to mock network requests of the page' },
    { name: 'browser_highlight', description: 'Show a highlight overlay around an element of the page' },
  ],
  ignores: [
    { name: 'set_route', description: 'Set the route of a delivery' },
    { name: 'browser_get_cookies', description: 'Get the cookies of the page' },
    { name: 'create_page', description: 'Create a page in a wiki' },
  ],
});
