import { both, byVerb, not, on, onHead, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { readingVerbs } from '../../language/lexicon/verb-groups.ts';
import { structures } from '../../language/lexicon/objects.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const getting = wordSet('get');

export default rule({
  id: 'reads-records',
  claims: 'Read',
  title: 'Reads and returns information',
  why: 'A call that only looks leaves the world as it was; what it returns may still be private or untrusted.',
  find: anyOf(
    doing(readingVerbs, upFront, not(both(byVerb('check'), on(wordSet('checkbox radio'))))),
    doing('map', on(structures), upFront),
    doing('make send perform', on(getting), onHead(wordSet('request')), upFront),
  ),
  fires: [
    { name: 'get_invoice', description: 'Fetch one invoice by its number' },
    { name: 'collections_list' },
    { name: 'describe_cluster', description: 'Describes a cluster and its nodes' },
    { name: 'buscar_clientes', description: 'Busca clientes por nombre' },
  ],
  ignores: [
    { name: 'delete_invoice', description: 'Delete an invoice' },
    { name: 'create_report', description: 'Create a report' },
    { name: 'send_message', description: 'Send a chat message' },
  ],
});
