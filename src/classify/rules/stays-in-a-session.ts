import { either, near, on, onHead, onNothing, taking } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { passing } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const screen = wordSet('chrome browser page tab window');
const media = wordSet('music track song video sound playlist media audio playback player');
const inputs = wordSet('input textbox field form');
const surroundings = wordSet('browser automation terminal debug debugging');
const local = wordSet('dev preview development');

export default rule({
  id: 'stays-in-a-session',
  claims: 'risk:confined-effect',
  title: 'Touches only a session or a display',
  why: 'The effect ends with the session or the screen and is made again by repeating it.',
  find: anyOf(
    doing(
      `click hover scroll fill focus navigate goto drag zoom pinch blur maximize minimize swipe tap select
      unfocus connect attach`,
      either(
        on(screen),
        near(screen),
        onNothing,
        taking('url'),
        (action) => action.verb !== 'connect' && action.verb !== 'attach',
      ),
    ),
    doing('emulate override', either(on(wordSet('media network device viewport geolocation')), near(screen))),
    doing('accept dismiss', onHead(wordSet('dialog popup'))),
    doing('clear', either(on(inputs), near(inputs))),
    doing('create init initialize', either(onHead(wordSet('session')), on(screen)), on(surroundings)),
    doing('close open resize check uncheck select go type', either(on(screen), near(screen))),
    doing('play pause resume mute skip unpause', either(on(media), onNothing)),
    doing('clear delete close reset start stop kill restart clean cleanup terminate end flush', onHead(passing)),
    doing('start restart stop', on(local)),
  ),
  fires: [
    { name: 'browser_hover', description: 'Hover over an element' },
    { name: 'clear_cache', description: 'Clear the cache' },
    { name: 'start_dev_server', description: 'Start a dev server' },
  ],
  ignores: [
    { name: 'press_key', description: 'Press a key' },
    { name: 'run_command', description: 'Run a command' },
    { name: 'restart_server', description: 'Restart a server' },
  ],
});
