import { called, either, near, taking, upFront, withArgument } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { wordSet } from '../../language/words.ts';

/** A local file goes to the page that is open, or to where others look: an issue, a ticket, a channel. */
export const handsAFileOver = anyOf(
  doing(
    'upload',
    taking('path'),
    either(
      near(wordSet('page element input form')),
      called(/browser/i),
      withArgument(/^(?:selector|uid|ref|element|page_?id)$/i),
    ),
    upFront,
  ),
  doing(
    'upload attach',
    taking('path'),
    near(wordSet('issue ticket channel dispute conversation thread community')),
    upFront,
  ),
);
