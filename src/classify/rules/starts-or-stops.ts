import { both, byVerb, either, near, not, on, onHead, onNothing, upFront } from '../conditions.ts';
import { anyOf, doing, unless } from '../find.ts';
import { written } from '../../language/lexicon/objects.ts';
import { recordsToAFile } from '../saving-arguments.ts';
import { switchesARecord } from '../switched-records.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const timed = wordSet('schedule scheduled recurring cron position posting application card definition template draft');
const surroundings = wordSet('browser automation terminal shell debug debugging ssh');
const posted = wordSet('print');

/** What is built by running a build. */
const software =
  wordSet(`project app application image docker container package solution target scheme firmware binary module site website release
  bundle android ios xcode gradle maven code codebase workspace wheel crate library plugin artifact artefact server client apk ipa kernel`);
/** What runs more or fewer times when it is scaled. */
const scaled = wordSet(
  'deployment service replica app application cluster instance pod worker dyno container statefulset workload machine server nodegroup fleet swarm team pool node process function website task capacity',
);
/** What is only spoken of: `the day starts`. */
const spoken = wordSet('day time');

/** What is started by writing its first line. */
const begun = wordSet('entry note draft list topic page record document paragraph chapter');

/** What is compiled by gathering it, as against programs. */
const gathered = wordSet(
  'list report overview summary view vue digest statistic dossier résumé liste briefing bibliography',
);

export default rule({
  id: 'starts-or-stops',
  claims: 'Execute',
  title: 'Starts, stops or rebuilds something that runs',
  why: 'Whoever relies on what is started, stopped or rebuilt notices it.',
  find: unless(
    anyOf(
      doing('approve', on(wordSet('deployment release plan')), upFront),
      doing('skip pass refuse reject approve', on(wordSet('pipeline deploy rollout')), upFront),
      doing('enable disable turn', on(wordSet('maintenance')), onHead(wordSet('mode maintenance')), upFront),
      doing('perform run trigger', onHead(wordSet('backup')), upFront),
      doing('create submit', onHead(wordSet('job')), not(near(timed)), not(on(timed)), not(on(posted)), upFront),
      doing(
        'terminate',
        onHead(
          wordSet(
            'app application process program task job run execution workflow campaign call query conversation chat',
          ),
        ),
      ),
      doing(
        'create init initialize',
        either(onHead(wordSet('session')), on(wordSet('browser'))),
        on(surroundings),
        upFront,
      ),
      doing('forward send', onHead(wordSet('port')), upFront),
      doing('kick', onHead(wordSet('service daemon process unit worker container pod')), upFront),
      doing('open', onHead(wordSet('session terminal shell tunnel')), upFront),
      doing('apply', either(on(wordSet('migration')), near(wordSet('migration'))), upFront),
      doing('apply', on(wordSet('terraform plan stack infrastructure playbook runbook')), upFront),
      doing(
        `start stop restart reboot power-cycle resume pause halt shutdown hibernate boot
        rebuild autoscale drain cordon uncordon rollout activate_job abort cancel kill wake
        unpause crank host power serve recycle reload end compile control mobilize step finetune ship attack
        exploit fuzz signal emit invalidate`,
        not(on(spoken)),
        not(both(byVerb('control'), onHead(wordSet('quality access cost style version appearance')))),
        not(both(byVerb('start begin'), onHead(begun))),
        not(both(byVerb('start stop end'), onHead(wordSet('watcher enrollment enrolment')))),
        not(both(byVerb('start'), onHead(wordSet('search')))),
        not(both(byVerb('kill'), onHead(wordSet('flag toggle')))),
        not(both(byVerb('cancel'), either(on(wordSet('friend')), near(wordSet('friend'))))),
        not(both(byVerb('compile'), either(on(gathered), near(gathered)))),
        not(switchesARecord),
        not(recordsToAFile),
      ),
      doing('deploy redeploy undeploy', not(on(spoken)), not(switchesARecord), not(recordsToAFile)),
      doing('build', either(onNothing, on(software))),
      doing('scale', either(onNothing, on(scaled))),
      doing('reset', onHead(wordSet('server machine vm router device modem'))),
      doing('recreate', not(onHead(wordSet('machine server vm droplet vps'))), upFront),
      doing('play', on(wordSet('job action pipeline macro')), upFront),
      doing('rollback', not(on(wordSet('mutation change edit')))),
      doing(
        'release',
        not(on(wordSet('ip ipv4 ipv6 address number'))),
        not(on(wordSet('mask clipping lease lock milestone hold reservation seat slot'))),
      ),
      doing('move create add simulate', onHead(wordSet('fault chaos')), upFront),
      doing('go', onNothing, (action) => action.source === 'option'),
    ),
    doing('build', on(written), not(on(wordSet('docker image project'))), upFront),
  ),
  fires: [
    { name: 'restart_service', description: 'Restart a service' },
    { name: 'chaos_test', description: 'Inject faults into a service' },
    { name: 'deploy_app', description: 'Deploy an application' },
    { name: 'vm-stop', description: 'Stops a virtual machine' },
    { name: 'maintenance_on', description: 'Enable maintenance mode' },
    { name: 'skip_stage', description: 'Skip a stage of the pipeline' },
    { name: 'kick_service' },
  ],
  ignores: [
    { name: 'get_start_time', description: 'Get the start time' },
    { name: 'pause_campaign', description: 'Pause a campaign' },
    { name: 'start_course', description: 'Start a course' },
    { name: 'start_video', inputSchema: { properties: { path: { type: 'string' } } } },
    { name: 'kill_flag', description: 'Turns a feature flag off' },
    { name: 'list_builds', description: 'List builds' },
    { name: 'deployment_status', description: 'Show the status of a deployment' },
    { name: 'remove_friend', description: 'Remove a friend or cancel a friend request' },
    { name: 'shutdown_history' },
  ],
});
