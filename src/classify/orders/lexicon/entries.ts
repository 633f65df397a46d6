/** Words of one class: entries apart from each other by a comma or line end; `*` at the end stands for any ending. */
export const words = (...lists: readonly string[]): string[] =>
  lists.flatMap((list) => list.split(/[,\n]/).map((one) => one.trim())).filter((one) => one !== '');

/** Letters that are doubled before an ending: `put` → putting, `omit` → omitting. */
const doubles =
  /^(?:put|set|cut|omit|let|get|run|stop|skip|drop|log|pop|strip|tap|scrap|plug|dump$|submit|transmit|permit|admit|forget|refer|opt|grab|spot|ship|begin|forbid|blot)$/;

/** What an order says: the verb as such, its -ing form and its participle (after a slash where it is not regular), never “sends”. */
function formsOf(verb: string): string[] {
  const [base = '', past] = verb.split('/');
  const [head = '', ...rest] = base.split(' ');
  const stem =
    doubles.test(head) && !/^(?:dump|opt)$/.test(head)
      ? head + (head.at(-1) ?? '')
      : head.replace(/(?<=[^aeo])e$|(?<=[^aeo]e)e$/, '');
  const ing = /ee$|oe$/.test(head)
    ? `${head}ing`
    : /^(?:lie|die|tie)$/.test(head)
      ? `${head.slice(0, -2)}ying`
      : `${stem}ing`;
  const ed = past ?? (/[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ied` : `${stem}ed`);
  return [head, ing, ed].map((form) => [form, ...rest].join(' '));
}

/** Verbs as they are ordered: the base alone. */
export const orders = (...lists: readonly string[]): string[] =>
  words(...lists).map((verb) => verb.split('/')[0] ?? verb);

/** Verbs in the forms in which they are ordered or forbidden; `send/sent`, `bring up/brought`. */
export const verbs = (...lists: readonly string[]): string[] => words(...lists).flatMap(formsOf);
