import { onHead } from '../conditions.ts';
import { doing } from '../find.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

const commitments = wordSet(
  `order invoice subscription booking reservation appointment contract shipment trade bid offer withdrawal
  transfer payment ticket`,
);

export default rule({
  id: 'cancels-commitments',
  claims: 'Destructive',
  title: 'Cancels an order, a booking or an invoice',
  why: 'What is cancelled lapses; asking again may cost more or find nothing left.',
  find: doing('cancel void', onHead(commitments)),
  fires: [
    { name: 'cancel_order', description: 'Cancel an open order' },
    { name: 'invoice_void', description: 'Void an invoice' },
    { name: 'cancel_booking', description: 'Cancels a booking' },
  ],
  ignores: [
    { name: 'cancel_build', description: 'Cancel a build' },
    { name: 'list_cancelled_orders', description: 'List cancelled orders' },
    { name: 'cancel_dialog', description: 'Cancel a dialog' },
  ],
});
