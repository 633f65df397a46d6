import { wordSet } from '../../language/words.ts';
import { described, either, not, on, onHead, upFront, withArgument } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';

/** What runs, and costs, from the moment it is made. */
const machines = wordSet('droplet instance vm machine server cluster pod vps deployment nodepool replica devbox');
/** Services and programs run where a platform makes them. */
const services = wordSet('service application app function worker site');
const platform =
  /\b(?:deploy|docker|container image|git repositor|from (?:a|the) repositor|one-click|dockerfile|builds? and)/i;
const recorded = wordSet(
  'component workflow task class storage sync mcp record template definition contact order mock test group type profile configuration list item entry desk ticket view blueprint',
);

export default rule({
  id: 'brings-up-a-machine',
  claims: 'Execute',
  title: 'Brings up something that runs',
  why: 'A machine or a service that is created starts to run, to cost and to answer at once.',
  find: anyOf(
    doing(
      'create provision launch spawn clone',
      onHead(machines),
      not(on(recorded)),
      not(withArgument(/^(?:ip_?address|class_?name|instance_?path)$/i)),
      upFront,
    ),
    doing(
      'create run launch',
      onHead(wordSet('container')),
      described(/\b(?:docker|podman|image)\b/i),
      not(on(wordSet('blob storage'))),
      upFront,
    ),
    doing(
      'create add',
      onHead(wordSet('node')),
      described(/\b(?:cluster|kubernetes|pool)\b/i),
      not(on(wordSet('scene mind map'))),
      upFront,
    ),
    doing('create provision add', onHead(services), not(on(recorded)), described(platform), upFront),
    doing('create trigger make', onHead(wordSet('deployment')), upFront),
    doing(
      'create add start queue',
      onHead(wordSet('run')),
      not(on(wordSet('test case manual record'))),
      not(withArgument(/^results$/i)),
      described(/\b(?:workspace|plan|terraform|workflow|job|pipeline|evaluation|load test)/i),
      upFront,
    ),
    doing('promote', either(onHead(wordSet('deployment build release')), on(wordSet('job'))), upFront),
  ),
  fires: [
    { name: 'create_droplet', description: 'Create a droplet' },
    { name: 'db-cluster-create', description: 'Create a new database cluster' },
    { name: 'create_service', description: 'Create a service from a Docker image' },
  ],
  ignores: [
    { name: 'create_service', description: 'Create a service that customers can book' },
    { name: 'create_server_group', description: 'Create a group of servers' },
    { name: 'list_instances', description: 'List instances' },
  ],
});
