import { anyOf, argumentsNamed, saying, stating } from './find.ts';

/** `0 lifts the limit`: what a value does that is handed in. */
const valueSets = stating(
  /(?:\b(?:\d|null|zero)|\bempty (?:string|list|value)) (?:lifts|removes|clears|resets|disables|unsets|switches|turns)\b/i,
  ({ verb, isPassive, subject }) =>
    !isPassive &&
    subject.length < 4 &&
    (/^(?:\d+|null|zero)$/.test(subject.at(-1) ?? '') || subject.includes('empty')) &&
    /^(?:lift|remove|clear|reset|disable|unset|switch|turn)$/.test(verb),
);

/** `set_to`: the value that something gets. */
const newValue = argumentsNamed(/^(?:set_?to|new_?(?:value|state|status))$/i);

/** A tool that is described by what its arguments do: what is handed in becomes what is stored. */
export const setsAValue = anyOf(
  valueSets,
  saying(/\b(?:you|the caller) (?:send|give|pass|provide|supply)s? becomes? the\b/i),
  (reading) => (reading.actions.length === 0 ? newValue(reading) : []),
);
