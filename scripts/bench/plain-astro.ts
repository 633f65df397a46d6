import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../../src/generator/home.ts';
import { type Competitor } from './competitor.ts';
import { astroTemplate } from './dialects.ts';

const front = `---
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
export async function getStaticPaths() {
  const all = [];
  for await (const line of createInterface({ input: createReadStream(process.env.BENCH_PAGES) })) {
    const { path, tool } = JSON.parse(line);
    all.push({ params: { path }, props: { tool } });
  }
  return all;
}
const { tool } = Astro.props;
---
`;

/** Astro as it comes, in one process: the same version as ours, one page with its static paths. */
export const plainAstro: Competitor = {
  name: 'Astro, one process',
  ready: () => {
    const text = readFileSync(join(home, 'node_modules', 'astro', 'package.json'), 'utf8');
    return Promise.resolve({ version: (JSON.parse(text) as { version: string }).version });
  },
  prepare: (folder, pages, template) => {
    mkdirSync(join(folder, 'src', 'pages'), { recursive: true });
    symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(
      join(folder, 'astro.config.mjs'),
      "export default { site: 'https://synthetic.example', logLevel: 'warn' };\n",
    );
    writeFileSync(join(folder, 'src', 'pages', '[...path].astro'), front + astroTemplate(template));
    const program = join(home, 'node_modules', 'astro', 'bin', 'astro.mjs');
    const command = [process.execPath, program, 'build'];
    return Promise.resolve({
      command,
      out: join(folder, 'dist'),
      env: { BENCH_PAGES: pages, ASTRO_TELEMETRY_DISABLED: '1' },
    });
  },
};
