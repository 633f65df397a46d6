import { type BuildPhase } from './build-phases.ts';
import { type MeasuredSize } from './measure-size.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const fine = (value: number): string => (value >= 100 ? whole(value) : value.toFixed(value >= 10 ? 1 : 2));
const perSecond = (items: number, seconds: number): string => (seconds < 0.01 ? '' : whole(items / seconds));

/** A table in Markdown. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** Where a build spends its time, size by size. CPU time is that of all processes together. */
export const phaseTable = (sizes: readonly MeasuredSize[]): string =>
  table(
    ['tools', 'phase', 'items', 'seconds', 'a second', 'CPU seconds', 'peak MB of a process'],
    sizes.flatMap(({ tools, synth, build }) => {
      const row = ({ phase, items, unit, seconds, cpuSeconds, peakMb }: BuildPhase): string[] => [
        whole(tools),
        phase,
        `${whole(items)} ${unit}`,
        fine(seconds),
        perSecond(items, seconds),
        cpuSeconds === undefined ? '' : fine(cpuSeconds),
        whole(peakMb),
      ];
      const made = row({ phase: 'made up (synth)', items: tools, unit: 'tools', ...synth });
      if (typeof build === 'string') return [made, [whole(tools), `build: ${build}`, '', '', '', '', '']];
      const { phases, ...outside } = build;
      const own = phases.filter(({ phase }) => phase !== 'total').map(row);
      return [made, ...own, row({ phase: '**whole build**', items: tools, unit: 'tools', ...outside })];
    }),
  );

const renderPhase = (phases: readonly BuildPhase[]): BuildPhase | undefined =>
  phases.find(({ phase }) => phase.startsWith('render'));

interface Renderer {
  readonly name: string;
  readonly pages: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly cpuSeconds?: number | undefined;
  readonly peakMb: number;
}

/** Everybody who rendered the tool pages of one size; of us it is the phase that renders, with all other pages of the site. */
function renderers({ build, others }: MeasuredSize): Renderer[] {
  const phase = typeof build === 'string' ? undefined : renderPhase(build.phases);
  const own =
    typeof build === 'string' || phase === undefined
      ? []
      : [
          {
            name: '**this generator**, all its pages',
            ...build.toolPages,
            seconds: phase.seconds,
            cpuSeconds: phase.cpuSeconds,
            peakMb: phase.peakMb,
          },
        ];
  return [...own, ...others.flatMap(({ name, run }) => (typeof run === 'string' ? [] : [{ name, ...run }]))];
}

/** How fast others render the same tool pages from the same data. */
export const rendererTable = (sizes: readonly MeasuredSize[]): string =>
  table(
    [
      'tools',
      'generator',
      'tool pages',
      'seconds',
      'pages a second',
      'CPU seconds',
      'peak MB of a process',
      'bytes a page',
      'times Hugo’s seconds',
      'times Hugo’s CPU',
    ],
    sizes.flatMap((size) => {
      const all = renderers(size);
      const hugo = all.find(({ name }) => name === 'Hugo');
      const failed = size.others.flatMap(({ name, run }) =>
        typeof run === 'string'
          ? [[whole(size.tools), `${name}: ${run.replaceAll('|', '/').slice(0, 120)}`, '', '', '', '', '', '', '', '']]
          : [],
      );
      return [
        ...all.map(({ name, pages, bytes, seconds, cpuSeconds, peakMb }) => [
          whole(size.tools),
          name,
          whole(pages),
          fine(seconds),
          perSecond(pages, seconds),
          cpuSeconds === undefined ? '' : fine(cpuSeconds),
          whole(peakMb),
          pages === 0 ? '' : whole(bytes / pages),
          hugo === undefined ? '' : fine(seconds / hugo.seconds),
          hugo?.cpuSeconds === undefined || cpuSeconds === undefined ? '' : fine(cpuSeconds / hugo.cpuSeconds),
        ]),
        ...failed,
      ];
    }),
  );

/** Time for a tool and memory at each size, and beside those of the size that is compared with. */
export function growthTable(sizes: readonly MeasuredSize[]): string {
  const base = sizes.find(({ tools, build }) => tools >= 10_000 && typeof build !== 'string') ?? sizes[0];
  const first = base?.build;
  if (base === undefined || first === undefined || typeof first === 'string') return '';
  const perTool = (tools: number, seconds: number): number => (1000 * seconds) / tools;
  return table(
    [
      'tools',
      'ms a tool',
      `beside ${whole(base.tools)}`,
      'CPU ms a tool',
      `beside ${whole(base.tools)}`,
      'peak MB of a process',
      `beside ${whole(base.tools)}`,
    ],
    sizes.flatMap(({ tools, build }) => {
      if (typeof build === 'string') return [];
      const [wall, cpu] = [perTool(tools, build.seconds), perTool(tools, build.cpuSeconds)];
      return [
        [
          whole(tools),
          fine(wall),
          `× ${fine(wall / perTool(base.tools, first.seconds))}`,
          fine(cpu),
          `× ${fine(cpu / perTool(base.tools, first.cpuSeconds))}`,
          whole(build.peakMb),
          `× ${fine(build.peakMb / first.peakMb)}`,
        ],
      ];
    }),
  );
}
