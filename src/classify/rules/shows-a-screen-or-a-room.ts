import { both, described, either, near, not, on, onHead, said } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const lenses = wordSet('webcam microphone');

export default rule({
  id: 'shows-a-screen-or-a-room',
  claims: 'signal:private',
  title: 'Shows a screen or a room',
  why: 'Whatever stands on the screen or before the camera at that moment comes back to the model.',
  find: anyOf(
    doing(
      'take capture get screenshot',
      onHead(wordSet('screenshot screen')),
      either(on(wordSet('screen desktop display window')), near(wordSet('screen desktop display'))),
      not(described(/\b(?:page|simulator|emulator|device|viewport|browser|terminal|game|editor|scene)\b/i)),
      said,
    ),
    doing(
      'get take capture read fetch download',
      either(
        on(lenses),
        near(lenses),
        both(on(wordSet('camera webcam')), onHead(wordSet('snapshot image frame picture'))),
      ),
      said,
    ),
  ),
  fires: [
    { name: 'take_screenshot', description: 'Take a screenshot of the desktop' },
    { name: 'capture', description: 'Capture a picture from the webcam' },
    { name: 'get_snapshot', description: 'Get a snapshot of a camera' },
  ],
  ignores: [
    { name: 'take_screenshot', description: 'Take a screenshot of the page' },
    { name: 'take_snapshot', description: 'Take a snapshot of the volume' },
    { name: 'list_cameras', description: 'List cameras' },
  ],
});
