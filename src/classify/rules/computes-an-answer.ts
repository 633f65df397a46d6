import { both, byVerb, described, near, not, on, onHead, upFront } from '../conditions.ts';
import { anyOf, doing } from '../find.ts';
import { written } from '../../language/lexicon/objects.ts';
import { computingVerbs } from '../../language/lexicon/verb-groups.ts';
import { rule } from '../rule.ts';
import { wordSet } from '../../language/words.ts';

export default rule({
  id: 'computes-an-answer',
  claims: 'Read',
  title: 'Computes or writes an answer and returns it',
  why: 'A computation, a text or a picture that is only handed back changes nothing.',
  find: anyOf(
    doing(
      computingVerbs,
      upFront,
      not(both(byVerb('emulate simulate'), on(wordSet('tap click touch press swipe')))),
      not(both(byVerb('simulate'), described(/\b(?:in (?:the |a )?|authenticated )sandbox\b/i))),
      not(both(byVerb('quote'), on(wordSet('post thread tweet')))),
    ),
    doing('propose', upFront),
    doing('build', on(written), upFront),
    doing('create', onHead(wordSet('embedding completion')), upFront),
    doing('turn', near(wordSet('into')), upFront),
  ),
  fires: [
    { name: 'convert_units', description: 'Converts a length between metres and feet' },
    { name: 'render_chart', description: 'Render a bar chart and return it as PNG' },
    { name: 'think', description: 'Think through a problem step by step' },
  ],
  ignores: [
    { name: 'create_chart_page', description: 'Create a page that holds a chart' },
    { name: 'run_code', description: 'Run Python code' },
    { name: 'transfer_funds', description: 'Transfer funds' },
  ],
});
