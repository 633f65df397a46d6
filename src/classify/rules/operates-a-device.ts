import { both, byVerb, described, either, near, not, on, onHead, upFront, withArgument } from '../conditions.ts';
import { anyOf, doing, stating } from '../find.ts';
import { readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { type Reading } from '../../reading/reading.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

/** Lamps in the languages of those who name tools so. */
const lamps = 'luz luces lámpara lumière lampe licht lâmpada';

const devices = wordSet(
  lamps,
  `volume brightness temperature thermostat light lamp bulb fan door garage blind curtain vacuum tv television
  lighting speaker plug socket heater conditioner humidifier led motor servo robot drone vehicle car engine camera vent valve pump sprinkler outlet pdu boiler relay shutter conveyor crane irrigation
  gripper`,
);

/** Machines that move, or are moved by motors. */
const moved = wordSet(
  'crane telescope antenna arm gantry turret hoist lift elevator carriage mast drone rover robot mount dish drum wheel turntable dome spindle microscope nozzle printhead kran grue',
);

/** What does the work of a machine. */
const machines =
  wordSet(`motor actuator valve pump arm robot gate door shutter blind siren conveyor crane blade drone relay heater fan burner lock
  boiler turbine servo gripper mount dome barrier bell horn feeder sprinkler vent louvre spindle printer lamp light`);
const motions = wordSet(
  'move run turn open close start stop spin rotate sound ring rise drop lower go swing switch fire flash play speak',
);

/** What a scene does to a machine: `good_night locks the doors`. */
const worked = wordSet('lock unlock lower raise shut open close dim switch');

/** `The motors move straight away`, `The bot speaks in a room`: what the call makes a machine do. */
const machineActs = stating(
  new RegExp([...machines, String.raw`bot\b`].join('|'), 'i'),
  ({ verb, isPassive, subject, rest }) => {
    if (isPassive || rest.some((word) => /^(?:themselve|itself|not)$/.test(word))) return false;
    if (verb === 'speak') return subject.includes('bot');
    if (motions.has(verb) && machines.has(subject.at(-1) ?? '')) return true;
    return worked.has(verb) && subject.length === 1 && rest.slice(0, 3).some((word) => machines.has(word));
  },
);

/** The text says up front that something is only looked up. */
const looks = wordSet(readingVerbs);
const onlyLooks = ({ actions }: Reading): boolean =>
  actions.some(({ source, verb }) => source === 'lead' && looks.has(verb)) &&
  actions.every(({ verb }) => looks.has(verb));

export default rule({
  id: 'operates-a-device',
  claims: 'Execute',
  title: 'Operates a device',
  why: 'Something in the room or on the road moves, switches or sounds.',
  find: anyOf(
    doing(
      'set adjust turn dim toggle lock unlock switch increase decrease mute unmute control change',
      either(onHead(devices), on(wordSet('vent valve pump sprinkler boiler conveyor thermostat lighting'))),
      upFront,
    ),
    doing(
      'write set',
      onHead(wordSet('register coil setpoint controller')),
      described(/\b(?:PLC|modbus|controller|machines?|actuator)\b/i),
      upFront,
    ),
    doing('write set', onHead(wordSet('parameter param')), near(wordSet('device instrument synth plc')), upFront),
    doing('say', withArgument(/^(?:voice|speaker|volume)$/i), upFront),
    (reading) => (onlyLooks(reading) ? [] : machineActs(reading)),
    doing(
      'play',
      either(
        near(wordSet('speaker loudspeaker tv television room zone')),
        onHead(wordSet('beep tone gong bell alarm chime buzzer jingle siren')),
      ),
      upFront,
    ),
    doing(
      'open close',
      onHead(
        wordSet(
          'door garage gate blind curtain valve shutter trunk breaker barrier lock sluice hatch flap damper vent louvre window skylight',
        ),
      ),
      upFront,
    ),
    doing('transfer start stop pause resume skip', onHead(wordSet('playback')), upFront),
    doing('enable disable', on(wordSet(lamps, 'heater pump fan boiler valve')), upFront),
    doing('set', onHead(wordSet('state')), on(wordSet('light lamp bulb switch plug relay fan')), upFront),
    doing('speak slew', upFront),
    doing('apply activate recall', onHead(wordSet('scene')), on(wordSet('light lighting')), upFront),
    doing('call', on(wordSet('lift elevator')), upFront),
    doing('tell order', on(wordSet('robot machine drone printer oven mower vacuum')), near(wordSet('to')), upFront),
    doing(
      'enqueue append queue set add send',
      onHead(wordSet('command')),
      either(on(wordSet('toy robot drone')), near(wordSet('toy robot drone device'))),
      upFront,
    ),
    doing(
      'put print send',
      either(
        on(wordSet('printer')),
        near(wordSet('printer')),
        both(byVerb('print'), described(/\bprinter\b/i)),
        (action) => action.verb === 'print' && action.object.includes('document'),
      ),
      upFront,
    ),
    doing(
      'turn switch',
      either(on(devices), on(wordSet('router server machine modem switch feeder drum oven kiln stove grill dryer'))),
      not(near(wordSet('branch'))),
      upFront,
    ),
    doing('turn switch', onHead(wordSet('device appliance')), near(wordSet('on off')), upFront),
    doing('move raise lower', on(wordSet('blind shutter curtain awning louvre door gate barrier')), upFront),
    doing('move raise lower rotate turn position', onHead(moved), upFront),
    doing('flash', upFront),
    doing('make', on(machines), on(motions), upFront),
    doing('show display', on(wordSet('notification toast popup')), withArgument(/title|message|text|body/i), upFront),
  ),
  fires: [
    { name: 'set_volume', description: 'Set the volume' },
    { name: 'lock_door', description: 'Lock the front door' },
    { name: 'speak', description: 'Speak text aloud' },
    { name: 'vents', description: 'Roof vents. Percent open; the motors move straight away.' },
    { name: 'open_sluice' },
    { name: 'let_in', description: 'Lets a visitor in: the lock opens for ten seconds.' },
    { name: 'feed_the_cat', description: 'Makes the feeder drop a portion' },
  ],
  ignores: [
    { name: 'get_volume', description: 'Get the volume' },
    { name: 'motor_log', description: 'Lists when each motor ran. The motors run at night.' },
    { name: 'volume_attach', description: 'Attach a storage volume' },
    { name: 'show_notifications', description: 'Show the notifications of a user' },
  ],
});
