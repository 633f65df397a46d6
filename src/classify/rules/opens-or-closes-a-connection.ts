import { wordSet } from '../../language/words.ts';
import { both, either, near, not, on, onHead, onNothing, upFront } from '../conditions.ts';
import { anyOf, doing, unless } from '../find.ts';
import { stayingConnected } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';

const processes = wordSet('process debugger');

export default rule({
  id: 'opens-or-closes-a-connection',
  claims: 'Execute',
  title: 'Opens or closes a connection',
  why: 'The session that is opened is what later calls act through; it ends as it began, by another call.',
  find: unless(
    anyOf(
      doing('connect disconnect reconnect', upFront, not(on(stayingConnected))),
      doing('establish open', onHead(wordSet('connection socket websocket')), upFront),
      doing(
        'attach detach',
        either(onHead(processes), both(near(processes), either(onNothing, near(wordSet('running existing'))))),
        upFront,
      ),
    ),
    doing('connect disconnect reconnect', on(stayingConnected)),
    doing(
      'collect return receive',
      either(on(wordSet('message event update')), near(wordSet('message event update'))),
      upFront,
    ),
  ),
  fires: [
    { name: 'connect', description: 'Connect to a database by its connection string' },
    { name: 'ssh_disconnect_all', description: 'Disconnect from all SSH servers' },
    { name: 'debugger_attach', description: 'Attach to a running process for debugging' },
    { name: 'reconnect_debugger', description: 'Reconnect to the debugger' },
  ],
  ignores: [
    { name: 'disconnect_shop', description: 'Disconnect your shop account and forget its login' },
    { name: 'disconnect_signal', description: 'Disconnect a signal from a node of a scene' },
    { name: 'watch_devices', description: 'Connect to the device socket and collect messages for some seconds' },
    { name: 'disconnect_account', description: 'Disconnect an account' },
  ],
});
