import { spawnSync } from 'node:child_process';
import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Competitor } from './competitor.ts';
import { goTemplate } from './dialects.ts';
import { type BenchPage } from './page-data.ts';

/** Only pages of tools: no lists, feeds and sitemaps, which no other one here makes either. */
const config = {
  baseURL: 'https://synthetic.example/',
  disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
};

/** Hugo from the path; it takes a page's data from the front matter of its file. */
export const hugo: Competitor = {
  name: 'Hugo',
  ready: () => {
    const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
    const version = /\bv(\d[\d.]*)/.exec(stdout)?.[1];
    return Promise.resolve(status === 0 && version !== undefined ? { version } : { missing: 'no hugo on the path' });
  },
  prepare: async (folder, pages, template) => {
    mkdirSync(join(folder, 'layouts', '_default'), { recursive: true });
    writeFileSync(join(folder, 'hugo.json'), JSON.stringify(config));
    writeFileSync(join(folder, 'layouts', '_default', 'single.html'), goTemplate(template));
    for await (const line of createInterface({ input: createReadStream(pages) })) {
      const { path, tool } = JSON.parse(line) as BenchPage;
      const file = join(folder, 'content', `${path}.md`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify({ tool })}\n`);
    }
    const out = join(folder, 'public');
    return { command: ['hugo', '--quiet', '--source', folder, '--destination', out], out };
  },
};
