import { either, near, not, on, onHead, upFront } from '../conditions.ts';
import { anyOf, doing, unless } from '../find.ts';
import { written } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const timed = wordSet('schedule scheduled recurring cron position posting application card definition template draft');
const surroundings = wordSet('browser automation terminal shell debug debugging ssh');
const posted = wordSet('print');

export default rule({
  id: 'starts-or-stops',
  claims: 'Execute',
  title: 'Starts, stops or rebuilds something that runs',
  why: 'Starting or stopping a service reaches everyone who depends on it.',
  find: unless(
    anyOf(
      doing('approve', on(wordSet('deployment release')), upFront),
      doing('create submit', onHead(wordSet('job')), not(near(timed)), not(on(timed)), not(on(posted)), upFront),
      doing(
        'terminate',
        onHead(wordSet('app application process program task job run execution workflow campaign call query')),
      ),
      doing(
        'create init initialize',
        either(onHead(wordSet('session')), on(wordSet('browser'))),
        on(surroundings),
        upFront,
      ),
      doing('forward', on(wordSet('port')), upFront),
      doing('open', onHead(wordSet('session terminal shell tunnel')), upFront),
      doing('apply', either(on(wordSet('migration')), near(wordSet('migration'))), upFront),
      doing('apply', on(wordSet('terraform plan stack infrastructure playbook runbook')), upFront),
      doing(
        `start stop restart reboot resume pause halt shutdown hibernate boot deploy redeploy undeploy rollback
        build rebuild scale autoscale drain cordon uncordon rollout release activate_job abort cancel kill wake
        unpause crank host power serve recycle reload end compile control mobilize step finetune go ship attack
        exploit fuzz signal emit invalidate`,
      ),
    ),
    doing('build', on(written), not(on(wordSet('docker image project'))), upFront),
  ),
  fires: [
    { name: 'restart_service', description: 'Restart a service' },
    { name: 'deploy_app', description: 'Deploy an application' },
    { name: 'vm-stop', description: 'Stops a virtual machine' },
  ],
  ignores: [
    { name: 'get_start_time', description: 'Get the start time' },
    { name: 'list_builds', description: 'List builds' },
    { name: 'deployment_status', description: 'Show the status of a deployment' },
  ],
});
