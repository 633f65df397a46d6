import { doing, upFront } from '../find.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'computes-an-answer',
  claims: 'Read',
  title: 'Computes or writes an answer and returns it',
  why: 'A computation, a text or a picture that is only handed back changes nothing.',
  find: doing(
    `calculate compute convert transform translate encode decode encrypt decrypt subtract multiply divide generate visualize visualise
    compose brainstorm transcribe tokenize normalize normalise beautify minify prettify paraphrase rewrite classify solve derive
    infer interpret paint hash sum format render draw plot chart embed ocr roll flip interpolate forecast estimate quote simulate backtest
    think reason say greet hello critique outline predict score price round`,
    upFront,
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
