import { execPath } from 'node:process';
import { describe, expect, test } from 'vitest';
import { buildPhases } from './build-phases.ts';
import { astroTemplate, goTemplate, nunjucksTemplate } from './dialects.ts';
import { measuredRun } from './measured-run.ts';
import { type MeasuredSize } from './measure-size.ts';
import { withReport } from './report.ts';
import { growthTable, phaseTable, rendererTable } from './tables.ts';

const template =
  '<h1 class="risk {{ tool.risk }}">{{ tool.name }}</h1>{{ tool.data | safe }}' +
  '{% for one in tool.links %}{% if one.url %}<a href="{{ one.url }}">{{ one.name }}</a>{% else %}{{ one.name }}{% endif %}{% endfor %}' +
  '{% if tool.note %}<p>{{ tool.note }}</p>{% endif %}';

describe('one template in three languages', () => {
  test('Go', () => {
    expect(goTemplate(template)).toBe(
      '{{ $tool := .Params.tool }}<h1 class="risk {{ $tool.risk }}">{{ $tool.name }}</h1>{{ $tool.data | safeHTML }}' +
        '{{ range $one := $tool.links }}{{ if $one.url }}<a href="{{ $one.url }}">{{ $one.name }}</a>{{ else }}{{ $one.name }}{{ end }}{{ end }}' +
        '{{ if $tool.note }}<p>{{ $tool.note }}</p>{{ end }}',
    );
  });

  test('Nunjucks', () => {
    expect(nunjucksTemplate('{% if tool.links %}{{ tool.name }}{% endif %}')).toBe(
      '{% if tool.links.length %}{{ tool.name }}{% endif %}',
    );
  });

  test('Astro', () => {
    expect(astroTemplate(template)).toBe(
      '<h1 class={`risk ${tool.risk}`}>{tool.name}</h1><Fragment set:html={tool.data} />' +
        '{tool.links.map((one) => (<>{one.url.length > 0 ? (<><a href={`${one.url}`}>{one.name}</a></>) : (<>{one.name}</>)}</>))}' +
        '{tool.note.length > 0 ? (<><p>{tool.note}</p></>) : null}',
    );
  });
});

describe('a program that is measured', () => {
  const busy = (milliseconds: number): string =>
    `const end = Date.now() + ${String(milliseconds)}; while (Date.now() < end);`;

  test('counts the time and the memory of the processes that it starts', async () => {
    const inner = `${busy(300)} globalThis.kept = Buffer.alloc(200e6, 1); console.log('done'); setTimeout(() => 0, 300);`;
    const outer = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(inner)}], { stdio: 'inherit' });`;
    const run = await measuredRun([execPath, '-e', outer], { cwd: '.' });
    expect(run).toMatchObject({ code: 0, out: 'done\n', err: '', processes: 2 });
    expect(run.cpuSeconds).toBeGreaterThan(0.05);
    expect(run.peakMb).toBeGreaterThan(200);
  });

  test('counts the time of each script', async () => {
    const { scripts } = await measuredRun([execPath, 'scripts/evaluate.ts', '--help'], { cwd: '.' });
    expect(scripts.get('evaluate.ts')).toBeGreaterThan(0.01);
  });

  test('is ended when it takes too long, and tells how it ended', async () => {
    expect((await measuredRun([execPath, '-e', busy(60_000)], { cwd: '.', most: 0.3 })).code).toBe(-1);
    expect(await measuredRun([execPath, '-e', 'console.error("no"); process.exit(7)'], { cwd: '.' })).toMatchObject({
      code: 7,
      err: 'no\n',
    });
  });
});

/** A size that nobody measured. */
const size = (tools: number, seconds: number, peakMb: number): MeasuredSize => ({
  tools,
  isMemory: true,
  synth: { seconds: 1, cpuSeconds: 1, peakMb: 100 },
  build: {
    seconds,
    cpuSeconds: seconds * 2,
    peakMb,
    processes: 3,
    phases: [{ phase: 'render', items: tools * 2, unit: 'files', seconds: seconds / 2, peakMb }],
    toolPages: { pages: tools, bytes: tools * 1000 },
  },
  others: [
    {
      name: 'Hugo',
      run: { seconds: seconds / 4, cpuSeconds: 1, peakMb: 9, processes: 1, pages: tools, bytes: tools * 990 },
    },
    { name: 'Eleventy', run: 'ended after 9 s' },
  ],
});

describe('tables', () => {
  const sizes = [size(1000, 10, 500), size(10_000, 50, 600), size(50_000, 300, 900)];

  test('say where a build spends its time', () => {
    expect(phaseTable(sizes)).toContain('| 10,000 | render | 20,000 files | 25.0 | 800 |  | 600 |');
    expect(phaseTable([{ ...size(10, 1, 1), build: 'no room' }])).toContain('| 10 | build: no room |');
  });

  test('hold renderers against Hugo, and say who did not come to an end', () => {
    const text = rendererTable(sizes);
    expect(text).toContain(
      '| 10,000 | **this generator**, all its pages | 10,000 | 25.0 | 400 |  | 600 | 1,000 | 2.00 |  |',
    );
    expect(text).toContain('| 10,000 | Hugo | 10,000 | 12.5 | 800 | 1.00 | 9 | 990 | 1.00 | 1.00 |');
    expect(text).toContain('| 10,000 | Eleventy: ended after 9 s |');
  });

  test('hold each size against 10,000 tools', () => {
    expect(growthTable(sizes)).toContain('| 50,000 | 6.00 | × 1.20 | 12.0 | × 1.20 | 900 | × 1.50 |');
  });
});

test('phases are read from the last line of a build', () => {
  expect(
    buildPhases('a note\n{"phases":[{"phase":"compile","items":2,"unit":"tools","seconds":1,"peakMb":3}]}\n'),
  ).toEqual([{ phase: 'compile', items: 2, unit: 'tools', seconds: 1, peakMb: 3 }]);
  expect(() => buildPhases('nothing')).toThrow();
});

test('a report stands between its markers, and the next one in its place', () => {
  const text =
    'before\n<!-- written by npm run bench -- --write -->\nold\n<!-- end of what npm run bench writes -->\nafter\n';
  const once = withReport(text, 'new');
  expect(once).toContain('before\n<!-- written by npm run bench -- --write -->\n\nnew\n\n<!-- end');
  expect(withReport(once, 'new')).toBe(once);
  expect(() => withReport('nothing', 'new')).toThrow('expected the line');
});
