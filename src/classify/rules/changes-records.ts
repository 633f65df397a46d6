import {
  described,
  describedFirst,
  either,
  near,
  not,
  on,
  onHead,
  onNothing,
  said,
  upFront,
  withArgument,
} from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rights, stayingConnected } from '../../language/lexicon/objects.ts';
import { changingVerbs } from '../../language/lexicon/verb-groups.ts';
import { onlyArranges } from '../only-arranges.ts';
import { setsAValue } from '../set-values.ts';
import { switchesARecord } from '../switched-records.ts';
import { turnsAKeptThing } from '../turns-a-kept-thing.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const threads = wordSet(
  'blocker comment thread issue ticket conflict incident alert discussion conversation case bug review',
);
const cells = wordSet('range cell column row sheet paragraph slide shape font');

/** What is set off to bring a record up to date. */
const checks = wordSet('refresh verification resync');

const people = wordSet(
  'customer user patient person member contact employee guest student candidate client account subject profile',
);

export default rule({
  id: 'changes-records',
  claims: 'Write',
  title: 'Changes something that is stored',
  why: 'The call replaces stored state with what the caller sends; another ordinary call can set it back.',
  find: anyOf(
    doing('resolve', on(threads), upFront),
    doing('give', on(wordSet('password passcode pin')), on(wordSet('temporary initial one-time')), upFront),
    setsAValue,
    doing('consume publish topup lend', upFront),
    // In a text that is handed in names are blacked out; a person of the records is another one afterwards.
    doing(
      'anonymise anonymize pseudonymise pseudonymize',
      onHead(people),
      withArgument(/(?:^|_)(?:id|ref|no|key)$|Id$/),
      upFront,
    ),
    doing('start begin pause resume unpause stop end', switchesARecord, upFront),
    doing('trigger', onHead(checks), upFront),
    doing('release', onHead(wordSet('mask lease lock')), upFront),
    doing(
      'optimize compact',
      not(on(wordSet('recommendation'))),
      (action) => action.source === 'lead',
      onHead(wordSet('storage index database table collection namespace')),
      upFront,
    ),
    doing('simulate', described(/\b(?:in (?:the |a )?|authenticated )sandbox\b/i), upFront),
    doing('select choose', near(wordSet('default active subsequent')), upFront),
    doing('rollback', on(wordSet('mutation change edit page revision document draft wiki')), upFront),
    doing('process', on(wordSet('edit')), upFront),
    doing('open close', onHead(wordSet('port')), near(wordSet('firewall')), upFront),
    doing('connect disconnect reconnect', on(stayingConnected), upFront),
    doing('take', on(wordSet('ownership')), upFront),
    doing('stop', onHead(wordSet('incident ticket task case issue')), upFront),
    // `Reshuffles the stops of a saved trip`: known by its class, and what it works on is kept.
    doing(
      'compute',
      ({ rare }) => rare === true,
      either(on(wordSet('saved stored')), near(wordSet('saved stored'))),
      upFront,
    ),
    doing(
      'hand pass give',
      on(wordSet('task chore ticket case order shift')),
      either(near(wordSet('person team member colleague someone')), ({ rest }) => rest[0] === 'to'),
      upFront,
    ),
    doing('drag', onHead(wordSet('card task ticket issue')), upFront),
    doing(
      'convert transform optimize translate format normalize simplify compress upscale regenerate enhance',
      on(wordSet('active selected')),
      upFront,
    ),
    doing(
      'confirm',
      not(onNothing),
      either(
        ({ source }) => source === 'name',
        describedFirst(/^\W*(?:\w+ly )?confirms? (?!that|whether|if|how|which|what)/i),
      ),
      said,
    ),
    doing('delegate', on(rights), upFront),
    doing('scale fill', on(wordSet('layer object node shape image selection component area region element')), upFront),
    doing('build', on(wordSet('menu page layout stack section template landing form')), upFront),
    doing('turn flip', either(near(wordSet('on off')), on(wordSet('on off flag'))), upFront),
    doing('give', onHead(wordSet('access permission right role')), upFront),
    doing('wrap', onHead(wordSet('node element layer')), upFront),
    doing('send', near(wordSet('archive trash bin')), upFront),
    doing('use', on(wordSet('database workspace profile account')), upFront),
    doing('format sort', on(cells), upFront),
    doing('convert', on(wordSet('lead deal opportunity prospect quote')), upFront),
    doing('convert transform turn', turnsAKeptThing, upFront),
    doing('load', near(wordSet('into')), upFront),
    doing('pull', onHead(wordSet('change commit branch code repository repo image')), upFront),
    doing(changingVerbs, not(onlyArranges)),
  ),
  fires: [
    { name: 'update_task', description: 'Update the due date of a task' },
    { name: 'rename-branch', description: 'Renames a branch' },
    { name: 'actualizar_pedido', description: 'Actualiza un pedido' },
    {
      name: 'convert_issue',
      description: 'Convert an issue to a subtask',
      inputSchema: { properties: { issue_id: { type: 'string' } } },
    },
    { name: 'confirm_packages', description: 'Confirm several packages' },
    { name: 'unwatch_ticket', description: 'Stop watching a ticket' },
    { name: 'delegate', description: 'Delegate authority to another agent' },
  ],
  ignores: [
    {
      name: 'convert_issue',
      description: 'Convert an issue to Markdown',
      inputSchema: { properties: { issue_id: { type: 'string' } } },
    },
    { name: 'verify_backup', description: 'Confirms that a backup is complete' },
    { name: 'get_updates', description: 'Get the latest updates' },
    { name: 'get_history', description: 'List past updates' },
    { name: 'weather_brief', description: 'Combines a forecast and current data into one assessment' },
    { name: 'list_changes', description: 'List changes' },
  ],
});
