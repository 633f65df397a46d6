import { handleExample, handleQuestion, isWorthTrying, type PolicyChoice } from '../../explain/policy-choice.ts';
import { type PolicyPanel } from '../../explain/tool-page.ts';
import { profiles } from '../../policy/profiles.ts';

/** What `client/policy-form.ts` makes the chooser's form from; readers without scripts have no use for a form. */
export interface PolicyForm {
  /** The target whose text stands in the HTML. */
  readonly format: string;
  /** How that target calls the reader's own name for the server; absent where it takes none. */
  readonly keyLabel?: string;
  /** Of a server's page: ids and titles. */
  readonly profiles?: readonly (readonly [id: string, title: string])[];
  /** Of a tool's page: what a reader may narrow, each as a question with an example. */
  readonly handles?: readonly (readonly [question: string, example: string])[];
  /** Whether calls can be tried. */
  readonly trial?: true;
}

/** The form of a page's policy. Left out is what the page does not have, since every tool's page carries it. */
export function policyForm({ format, keyLabel }: PolicyPanel, { entry }: PolicyChoice): PolicyForm {
  const handles = entry?.handles ?? [];
  return {
    format,
    ...(keyLabel !== undefined && { keyLabel }),
    ...(!entry && { profiles: profiles.map(({ id, title }) => [id, title] as const) }),
    ...(handles.length > 0 && { handles: handles.map((one) => [handleQuestion(one), handleExample(one)] as const) }),
    ...(entry && isWorthTrying(entry) && { trial: true as const }),
  };
}
