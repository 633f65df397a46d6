import { type Span } from '../../manifest/span.ts';
import { type Reading } from '../../reading/reading.ts';
import { type Find } from '../find.ts';
import { keepingAnswer } from '../../language/kept-answer.ts';
import { type Order, ordersIn } from './orders-in.ts';
import { subjectsOf } from './own-subject.ts';

interface PlacedOrder extends Span {
  readonly kind: Order['kind'];
}

/** Orders to the model in any text of the definition: names, titles, descriptions, schemas and what nobody foresaw. */
const ordersOf = keepingAnswer(({ tool, texts: { texts, standing, span } }: Reading): readonly PlacedOrder[] => {
  const own = subjectsOf(tool.definition);
  const found: PlacedOrder[] = [];
  for (let index = 0; index < texts.length; index += 1)
    for (const order of ordersIn(texts[index] ?? '', { standing: standing(index), own }))
      found.push({ kind: order.kind, ...span(index, order) });
  return found;
});

/** Fires on orders of one kind, wherever in the definition they stand. */
export const ordering =
  (kind: Order['kind']): Find =>
  (reading) => {
    const orders = ordersOf(reading);
    return orders.length === 0 ? orders : orders.filter((order) => order.kind === kind);
  };
