/**
 * The same function, which keeps its last answer. Readers and rules ask the same of one thing many times over, and never of it
 * again once the next one has come.
 */
export function keepingAnswer<Question extends object, Answer>(
  find: (question: Question) => Answer,
): (question: Question) => Answer {
  let last: Question | undefined;
  let answer: Answer;
  return (question) => {
    if (last !== question) {
      answer = find(question);
      last = question;
    }
    return answer;
  };
}
