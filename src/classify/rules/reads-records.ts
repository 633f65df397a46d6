import { doing, upFront } from '../find.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'reads-records',
  claims: 'Read',
  title: 'Reads and returns information',
  why: 'A call that only looks leaves the world as it was; what it returns may still be private or untrusted.',
  find: doing(
    `get list read fetch retrieve find lookup view describe inspect see verify validate return browse discover explore know obtain receive
    scrape extract gather examine analyze analyse assess evaluate compare detect identify recognize resolve select recall recommend
    suggest explain summarize summarise enumerate locate determine ensure consider ask parse diagnose inform consult observe
    investigate search query look show display check probe ping watch trace tail poll wait audit review match rank help preview
    measure profile benchmark access visit track monitor count filter sort snapshot screenshot capture scan crawl diff echo lint tell learn`,
    upFront,
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
