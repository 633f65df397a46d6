import { wordSet } from '../../language/words.ts';
import { both, described, either, near, on, onHead, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { rule } from '../rule.ts';
import { inCluster } from '../surroundings.ts';

const workloads = wordSet(
  'resource manifest yaml workload deployment statefulset daemonset replica scale release chart pod',
);

/** What has to be stopped or moved to become larger. */
const machines = wordSet('droplet server machine vm cluster instance pool database');

export default rule({
  id: 'rolls-out-workloads',
  claims: 'Execute',
  title: 'Rolls out what runs',
  why: 'Applying a manifest or a plan starts, stops or replaces what runs in a cluster or a cloud.',
  find: anyOf(
    doing(
      'apply patch update create scale edit',
      both(
        inCluster,
        either(
          onHead(workloads),
          on(wordSet('manifest scale workload')),
          both(on(wordSet('kubernete')), on(wordSet('resource'))),
        ),
      ),
      upFront,
    ),
    doing(
      'apply',
      either(
        on(wordSet('manifest planned deploy deployment')),
        both(onHead(wordSet('run change state')), described(/\b(?:terraform|plan|stack|infrastructure|cluster)/i)),
      ),
      upFront,
    ),
    doing(
      'sync',
      both(onHead(wordSet('application app')), described(/\b(?:prune|cluster|argo|deploy|namespace)/i)),
      upFront,
    ),
    doing('resize', onHead(machines), upFront),
    doing(
      'update change modify',
      either(both(on(wordSet('node')), onHead(wordSet('pool nodepool'))), onHead(wordSet('nodepool'))),
      upFront,
    ),
    doing('update change', on(wordSet('scale')), near(wordSet('resource deployment')), upFront),
  ),
  fires: [
    { name: 'resize_server', description: 'Resize a server' },
    { name: 'kubectl_apply', description: 'Apply a Kubernetes YAML manifest' },
    { name: 'applyRun', description: 'Apply a run that has been planned' },
    { name: 'resources_scale', description: 'Update the scale of a Kubernetes resource' },
  ],
  ignores: [
    { name: 'resize_image', description: 'Resize an image' },
    { name: 'apply_filter', description: 'Apply a filter to a list' },
    { name: 'get_manifest', description: 'Get the manifest of a release' },
    { name: 'apply_template', description: 'Apply a template to a slide' },
  ],
});
