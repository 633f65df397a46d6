/**
 * The same function, which keeps its last answer. Rules ask the same of one reading many times over, and never of it again once
 * the next one has come.
 */
export function keepingAnswer<Question extends object, Answer>(
  find: (question: Question) => Answer,
): (question: Question) => Answer {
  let last: { readonly question: Question; readonly answer: Answer } | undefined;
  return (question) => {
    if (last?.question !== question) last = { question, answer: find(question) };
    return last.answer;
  };
}
