import { anyOf, doing, onHead } from '../find.ts';
import { passing } from '../lexicon/objects.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'stays-in-a-session',
  claims: 'risk:confined-effect',
  title: 'Touches only a session or a display',
  why: 'The effect ends with the session or the screen and is made again by repeating it.',
  find: anyOf(
    doing(
      'click hover scroll fill focus navigate goto drag zoom pinch blur play pause resume mute maximize minimize swipe tap select unfocus unpause',
    ),
    doing('clear delete close reset start stop kill restart clean flush', onHead(passing)),
  ),
  fires: [
    { name: 'browser_hover', description: 'Hover over an element' },
    { name: 'clear_cache', description: 'Clear the cache' },
    { name: 'close_tab', description: 'Close a tab' },
  ],
  ignores: [
    { name: 'press_key', description: 'Press a key' },
    { name: 'run_command', description: 'Run a command' },
    { name: 'restart_server', description: 'Restart a server' },
  ],
});
