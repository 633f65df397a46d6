import { inAnEditor, inBrowser } from '../surroundings.ts';
import {
  type Condition,
  both,
  described,
  either,
  near,
  not,
  on,
  onHead,
  onNothing,
  said,
  taking,
  upFront,
  withArgument,
} from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { questions } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const filled =
  wordSet(`template gap missing value series data cell range order position slot table layer selection shape area
  region color gradient`);

/** `Creates a deck and fills it`: what it fills it has just made. */
const ofItsOwnMaking: Condition = ({ object }, { actions }) =>
  actions.some((other) => other.verb === 'create' && other.source === 'lead' && other.object.join() === object.join());
const browsers = wordSet('chrome browser tab debugger page');
const controls = wordSet(
  `element browser page tab input field form textbox dropdown button selector window dialog chrome webpage
  screen keyboard mouse checkbox locator`,
);

/** Where elements are drawn things that are stored. */
const drawn = wordSet('slide presentation diagram canvas drawing whiteboard');

const inputs = wordSet('input textbox field form');

/** What is opened in front of the user. */
const shown = wordSet('deeplink app application switcher editor viewer devtool simulator emulator');

/** Opens an address once and gives back what it found there: reading, not steering (RUBRIC.md). */
const onceAndBack: Condition = (action, { actions, roles, parameters }) =>
  (action.verb === 'navigate' || action.verb === 'goto' || action.verb === 'open') &&
  (roles.has('url') || parameters.some(({ parameter: { name } }) => /^(?:page|site|address)$/i.test(name))) &&
  !parameters.some(({ parameter: { name } }) => /session|page_?id|tab/i.test(name)) &&
  actions.some(
    ({ verb, source }) =>
      source === 'lead' && /^(?:capture|return|extract|search|screenshot|get|find|give)$/.test(verb),
  );

export default rule({
  id: 'operates-an-interface',
  claims: 'Execute',
  title: 'Operates a page, a screen or a device',
  why: 'What a click, a key press or the pointer sets off is up to the page or program that it meets.',
  find: anyOf(
    doing(
      `click tap press swipe scroll hover drag focus zoom blur pinch navigate goto unfocus maximize minimize
      keypress longpress doubleclick dblclick steer rewind`,
      upFront,
      not(onceAndBack),
    ),
    doing(
      'type enter fill drop paste go open close switch resize submit handle',
      either(on(controls), near(controls)),
      upFront,
      not(on(questions)),
      not(onHead(wordSet('pin marker'))),
      not(either(on(drawn), near(drawn))),
    ),
    doing('append add insert', near(wordSet('focused'))),
    doing('close', onHead(wordSet('app application')), upFront),
    doing(
      'simulate emulate perform inject',
      on(wordSet('tap click touch press swipe gesture keystroke keypress scroll pinch mouse key')),
      upFront,
    ),
    doing('type', either(onNothing, taking('prompt'), on(wordSet('text key')))),
    doing(
      'enter',
      either(
        both(onNothing, ({ rest }) => rest[0] !== 'that'),
        onHead(wordSet('text key mode fullscreen room')),
      ),
    ),
    doing('attach connect', either(on(browsers), near(browsers)), upFront),
    doing('send', on(wordSet('key keystroke keypress gamepad joystick controller')), upFront),
    doing('write send', onHead(wordSet('input stdin')), near(wordSet('pty terminal tty shell process')), upFront),
    doing('perform take', onHead(wordSet('action interaction')), near(controls), upFront),
    doing('solve bypass', on(wordSet('captcha recaptcha hcaptcha')), upFront),
    doing('go', either(onHead(wordSet('back forward home')), near(wordSet('back forward'))), upFront),
    doing('remove set', onHead(wordSet('focus focu')), near(controls), upFront),
    doing('check uncheck', on(wordSet('checkbox radio')), upFront),
    doing('move', on(wordSet('mouse cursor pointer')), upFront),
    doing('refresh', onHead(browsers), upFront),
    doing('select choose reload', either(on(controls), both(near(controls), inBrowser)), upFront),
    doing('select', onHead(wordSet('layer selection')), upFront),
    doing('select choose', withArgument(/^(?:css_?)?selector$/i), not(onHead(wordSet('rule'))), upFront),
    doing('fill', not(on(filled)), not(ofItsOwnMaking), upFront),
    doing('load', onHead(wordSet('url page')), withArgument(/^tab_?id$/i), upFront),
    doing('accept dismiss', onHead(wordSet('dialog alert popup keyboard')), upFront),
    doing('clear', either(on(inputs), near(inputs)), not(on(wordSet('custom'))), upFront),
    doing('open', either(onHead(shown), both(on(wordSet('deep')), onHead(wordSet('link')))), upFront),
    doing('open', either(inAnEditor, near(wordSet('simulator emulator viewer'))), not(onceAndBack), said),
    doing('turn', onNothing, upFront),
    doing('skip', near(wordSet('song track video episode')), upFront),
    doing(
      'move play make place',
      described(/\b(?:chess|board game|the game (?:that|against)|opponent|playtest|your turn)\b/i),
      upFront,
    ),
    doing(
      'upload',
      either(near(wordSet('element input chooser page browser')), both(inBrowser, on(wordSet('file')))),
      upFront,
    ),
    doing('set toggle add', onHead(wordSet('breakpoint watchpoint tracepoint')), upFront),
    doing(
      'play',
      on(wordSet('music track song video sound playlist media audio note tone animation episode')),
      upFront,
    ),
  ),
  fires: [
    { name: 'browser_click', description: 'Click an element' },
    { name: 'press_key', description: 'Press a key' },
    { name: 'go_back', description: 'Go back' },
    { name: 'fill', description: 'Fill out an input field' },
    { name: 'pty_write', description: 'Write input to a PTY session' },
    { name: 'browser_file_upload', description: 'Upload one or multiple files' },
    { name: 'load_url', inputSchema: { properties: { tabId: { type: 'string' }, url: { type: 'string' } } } },
  ],
  ignores: [
    { name: 'get_click_stats', description: 'Get click statistics' },
    { name: 'list_pages', description: 'List pages' },
    { name: 'fill_order', description: 'Fill an order in the ledger' },
  ],
});
