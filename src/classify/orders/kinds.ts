import { displacedTools } from './displaced-tools.ts';
import { falseConsent } from './false-consent.ts';
import { falseRole } from './false-role.ts';
import { keptFromTheUser } from './kept-from-the-user.ts';
import { overriddenInstructions } from './overridden-instructions.ts';
import { privateContext } from './private-context.ts';
import { steeredTools } from './steered-tools.ts';
import { type OrderKind } from './wording.ts';

/** Every kind of order that a definition may give to the model. */
export const orderKinds: readonly OrderKind[] = [
  overriddenInstructions,
  keptFromTheUser,
  privateContext,
  displacedTools,
  steeredTools,
  falseRole,
  falseConsent,
];
