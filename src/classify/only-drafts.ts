import { type Condition } from './conditions.ts';

/** `Does not post until confirm_send is called`. */
const waits =
  /\b(?:does not|doesn['’]t|not) (?:send|post|publish|deliver)(?:ed|s)? (?:\w+ ){0,3}(?:until|before) \w+ (?:is|was|has been) (?:called|confirmed)\b/i;

/** `Creates a draft of a message`: nothing goes out, whatever the name says. */
export const onlyDrafts: Condition = (_, { actions, description }) =>
  waits.test(description) ||
  actions.some(({ source, verb, object }) => source === 'lead' && verb === 'create' && object.includes('draft'));
