import { described, either, near, not, on, onHead, onNothing, taking, upFront } from '../conditions.ts';
import { anyOf, argumentsNamed, doing, unless } from '../find.ts';
import { passing } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { inAnEditor, inBrowser } from '../surroundings.ts';
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
    doing('connect disconnect reconnect'),
    doing('reset set emulate', on(wordSet('network')), onHead(wordSet('condition'))),
    doing(
      `set add create update change override emulate reset clear delete remove enable disable mock intercept block setup put
      restore load annotate highlight record start stop toggle show hide`,
      inBrowser,
      not(on(wordSet('file message'))),
    ),
    doing(
      `hover scroll fill focus navigate goto zoom pinch blur maximize minimize swipe select
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
    doing('open', inAnEditor),
    doing('close open resize check uncheck select go type', either(on(screen), near(screen))),
    doing('play pause resume mute skip unpause next', either(on(media), onNothing)),
    unless(
      doing(
        'type fill',
        either(
          on(wordSet('text field input element textbox')),
          onNothing,
          near(wordSet('field input element textbox')),
        ),
        upFront,
      ),
      argumentsNamed(/submit|press_?enter|enter|slowly_submit/i),
      doing('press', upFront),
    ),
    doing('check uncheck', upFront),
    doing('reload refresh', onHead(wordSet('page tab webpage')), upFront),
    doing('move', on(wordSet('mouse cursor pointer')), upFront),
    doing(
      'scan audit crawl start check',
      described(/\bcosts? (?:\w+ )?(?:\d+ )?credits\b|\bcost: \d+ credits\b/i),
      upFront,
    ),
    doing('reset', onHead(wordSet('environment sandbox bash shell terminal kernel'))),
    doing(
      'move play make place',
      described(/\b(?:chess|board game|the game (?:that|against)|opponent|playtest|your turn)\b/i),
      upFront,
    ),
    doing('skip', either(onNothing, near(wordSet('song track video episode'))), upFront),
    doing('switch', either(on(screen), near(screen), on(wordSet('document frame keyboard'))), upFront),
    doing('purge flush clear', either(on(wordSet('cache')), near(wordSet('cache cdn')))),
    doing('flush', on(wordSet('rewrite rule dns')), upFront),
    doing('begin start commit rollback release rollback savepoint', onHead(wordSet('transaction savepoint')), upFront),
    doing(
      'start stop begin end',
      onHead(wordSet('recording screencast trace tracing profile profiling recorder capture video')),
      upFront,
    ),
    doing('step continue resume', either(onNothing, on(wordSet('execution line function debugger code'))), upFront),
    doing(
      'launch open start run terminate stop close kill',
      onHead(wordSet('app application link deeplink url simulator emulator scene editor game')),
      described(
        /\b(?:simulator|emulator|on (?:the |a )?(?:mobile )?device|iOS|Android|in the editor|editor|game|deep link)\b/i,
      ),
      upFront,
    ),
    doing('forward stop', either(on(wordSet('port')), onHead(wordSet('forward tunnel'))), upFront),
    doing(
      'send show display',
      on(wordSet('notification toast')),
      described(/\b(?:desktop|OS|native|local|system tray)\b/i),
      upFront,
    ),
    doing('run launch', onHead(wordSet('session')), on(wordSet('live browser app')), upFront),
    doing('clear delete close reset start stop kill restart clean cleanup terminate end flush', onHead(passing)),
    doing('start restart stop', on(local)),
  ),
  fires: [
    { name: 'open_script', description: 'Open a script in the editor at a line' },
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
