// Generated from rules/ by scripts/generate-registries.ts. Do not edit: add a file there instead.
import { type LintRule } from './lint-rule.ts';
import contradictoryHints from './rules/contradictory-hints.ts';
import disputedHint from './rules/disputed-hint.ts';
import hidesCharacters from './rules/hides-characters.ts';
import invalidName from './rules/invalid-name.ts';
import misplacedHint from './rules/misplaced-hint.ts';
import missingHints from './rules/missing-hints.ts';
import nameWithoutVerb from './rules/name-without-verb.ts';
import noDescription from './rules/no-description.ts';
import noInputSchema from './rules/no-input-schema.ts';
import ordersTheModel from './rules/orders-the-model.ts';
import repeatedName from './rules/repeated-name.ts';
import stampedHints from './rules/stamped-hints.ts';
import thinDescription from './rules/thin-description.ts';
import understatedHint from './rules/understated-hint.ts';
import undescribedArguments from './rules/undescribed-arguments.ts';
import unportableName from './rules/unportable-name.ts';
import untypedArguments from './rules/untyped-arguments.ts';

/** Every lintrule of the folder, by id. */
export const lintRules: readonly LintRule[] = [
  contradictoryHints,
  disputedHint,
  hidesCharacters,
  invalidName,
  misplacedHint,
  missingHints,
  nameWithoutVerb,
  noDescription,
  noInputSchema,
  ordersTheModel,
  repeatedName,
  stampedHints,
  thinDescription,
  understatedHint,
  undescribedArguments,
  unportableName,
  untypedArguments,
];
