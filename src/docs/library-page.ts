import { code, terms, text, type DocPage, type DocSection } from './doc-page.ts';
import { type DocumentedExport, type DocumentedLibrary } from './documented-library.ts';

/** The reference of the library. */
export const libraryPage = ({ about: library, exports, types }: DocumentedLibrary): DocPage => ({
  slug: 'library',
  title: 'Library',
  summary: 'Every export of the package `tool-risk`: signature, contract and an example that the tests run.',
  sections: [
    {
      id: 'install',
      title: 'Install',
      isCode: false,
      blocks: [
        code('npm install tool-risk', 'text', 'How to install the package'),
        text(library),
        text('ECMAScript modules with types, for Node 20 and later and for bundlers. Every export is pure.'),
      ],
    },
    ...exports.map(exportSection),
    {
      id: 'types',
      title: 'Types',
      isCode: false,
      blocks: types.flatMap(({ name, about, signature }) => [
        text([`\`${name}\`.`, ...about].join(' ')),
        code(withoutComments(signature), 'typescript', `Declaration of ${name}`),
      ]),
    },
  ],
});

const exportSection = ({ name, signature, about, params, returns, throws, example }: DocumentedExport): DocSection => ({
  id: name.toLowerCase(),
  title: name,
  isCode: true,
  blocks: [
    code(signature, 'typescript', `Signature of ${name}`),
    ...about.map(text),
    ...terms([
      ...params.map((one) => ({ term: one.name, text: one.about })),
      ...(returns === '' ? [] : [{ term: 'returns', text: returns }]),
      ...(throws === '' ? [] : [{ term: 'throws', text: throws }]),
    ]),
    code(example, 'javascript', `Example of ${name}`),
  ],
});

/** Comments of a declaration as line comments, which take less room. */
const withoutComments = (declaration: string): string =>
  declaration.replace(/\/\*\* (.*?) \*\//g, (_comment, words: string) => `// ${words}`);
