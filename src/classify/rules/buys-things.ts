import { anyOf, doing, onHead, upFront } from '../find.ts';
import { orders } from '../lexicon/objects.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'buys-things',
  claims: 'Financial',
  title: 'Buys or orders',
  why: 'The call commits somebody to pay.',
  find: anyOf(doing('purchase order rent', upFront), doing('place confirm checkout complete', onHead(orders), upFront)),
  fires: [
    { name: 'purchase_domain', description: 'Purchase a domain' },
    { name: 'place_order', description: 'Place an order' },
    { name: 'order_pizza', description: 'Order a pizza' },
  ],
  ignores: [
    { name: 'get_order', description: 'Get an order' },
    { name: 'order_status', description: 'Show the status of an order' },
    { name: 'list_purchases', description: 'List purchases' },
  ],
});
