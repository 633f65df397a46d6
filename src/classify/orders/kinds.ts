import { displacedTools } from './displaced-tools.ts';
import { falseConsent } from './false-consent.ts';
import { falseRole } from './false-role.ts';
import { type Order, orderOf } from './grammar.ts';
import { keptFromTheUser } from './kept-from-the-user.ts';
import { overriddenInstructions } from './overridden-instructions.ts';
import { privateContext } from './private-context.ts';
import { steeredTools } from './steered-tools.ts';

/** Every kind of order that a definition may give to the model, as it is written in the notation of grammar.ts. */
const written = {
  'overrides-instructions': overriddenInstructions,
  'keeps-things-from-the-user': keptFromTheUser,
  'demands-private-context': privateContext,
  'pushes-ahead-of-other-tools': displacedTools,
  'steers-other-tools': steeredTools,
  'fakes-a-role': falseRole,
  'claims-consent': falseConsent,
};

export type OrderKindId = keyof typeof written;

export const orderKinds: readonly { readonly id: OrderKindId; readonly orders: readonly Order[] }[] = Object.entries(
  written,
).map(([id, orders]) => ({ id: id as OrderKindId, orders: orders.map(orderOf) }));
