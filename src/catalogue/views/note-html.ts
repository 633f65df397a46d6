import { showHidden } from '../../manifest/hidden-characters.ts';
import { type Urls } from '../../urls.ts';
import { htmlText } from './html-text.ts';
import { type NotedMark } from './notes-by-mark.ts';

/** What marked words prove, as an item of a list: the words, the way back to them, and the rules with what each claims. */
export function noteHtml({ mark, text, isPrinted, decides, rules }: NotedMark, urls: Pick<Urls, 'evidence'>): string {
  const number = String(mark);
  const words = `<q${decides ? ' class="decides"' : ''}>${htmlText(showHidden(text))}</q>`;
  const back = isPrinted ? ` <a href="#mark-${number}" aria-label="Mark ${number}">↑</a>` : '';
  const proves = rules.map(
    ({ rule, ruleTitle, claim }) =>
      ` · <a href="${urls.evidence(rule)}">${htmlText(ruleTitle)}</a> (${htmlText(claim)})`,
  );
  return `<li id="note-${number}" value="${number}">${words}${back}${proves.join('')}</li>`;
}
