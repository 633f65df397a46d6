import { either, near, on, onHead, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { inBrowser } from '../surroundings.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const terminals = wordSet('pty terminal tty');
const screens = wordSet('device screen simulator emulator browser page window viewport terminal');

/** What a device or a browser is made to show or pretend. */
const emulated = wordSet('orientation viewport geolocation location resolution locale timezone dimension');

export default rule({
  id: 'changes-what-a-device-shows',
  claims: 'Execute',
  title: 'Changes what a device or a browser shows or pretends',
  why: 'Whatever runs there sees another screen, place or language from then on.',
  find: anyOf(
    doing(
      'set change resize override clear rotate',
      onHead(emulated),
      either(near(screens), on(screens), inBrowser),
      upFront,
    ),
    doing('resize', either(on(terminals), near(terminals)), upFront),
    doing('emulate override', either(on(wordSet('media network device viewport geolocation')), near(screens)), upFront),
  ),
  fires: [
    { name: 'set_orientation', description: 'Change the screen orientation of the device' },
    { name: 'emulate_media', description: 'Emulate media features' },
    { name: 'pty_resize', description: 'Resize a PTY session' },
  ],
  ignores: [
    { name: 'get_orientation', description: 'Get the orientation of the device' },
    { name: 'set_location', description: 'Set the location of an event' },
    { name: 'resize_image', description: 'Resize an image to a resolution' },
  ],
});
