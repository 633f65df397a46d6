import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { prosePath } from './catalogue/store.ts';
import { attack, glossaryTerm, guide } from './manifest/prose.ts';

const prose = (folder: string) => glob({ base: pathToFileURL(join(prosePath(), folder)), pattern: '*.mdx' });

export const collections = {
  attacks: defineCollection({ loader: prose('attacks'), schema: attack }),
  guides: defineCollection({ loader: prose('guides'), schema: guide }),
  glossary: defineCollection({ loader: prose('glossary'), schema: glossaryTerm }),
};
