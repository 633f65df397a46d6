import { type Span } from '../../manifest/span.ts';
import { type Reading } from '../../reading/reading.ts';
import { type Find } from '../find.ts';
import { type Order, ordersIn } from './orders-in.ts';

interface PlacedOrder extends Span {
  readonly kind: Order['kind'];
}

/** By reading, so that the texts of a definition are searched once for all kinds. */
const known = new WeakMap<Reading, readonly PlacedOrder[]>();

/** Orders to the model in any text of the definition: names, titles, descriptions, schemas and what nobody foresaw. */
function ordersOf(reading: Reading): readonly PlacedOrder[] {
  const found = known.get(reading) ?? search(reading);
  known.set(reading, found);
  return found;
}

const search = ({ texts: { texts, span } }: Reading): readonly PlacedOrder[] =>
  texts.flatMap((text, index) => ordersIn(text).map((order) => ({ kind: order.kind, ...span(index, order) })));

/** Fires on orders of one kind, wherever in the definition they stand. */
export const ordering =
  (kind: Order['kind']): Find =>
  (reading) => {
    const orders = ordersOf(reading);
    return orders.length === 0 ? orders : orders.filter((order) => order.kind === kind);
  };
