import { code, terms, text, type DocPage, type DocSection } from './doc-page.ts';
import { libraryExports, libraryTypes, moduleAbout, type DocumentedExport } from './library-exports.ts';

/** The reference of the library, from the text of its module and of the module of its types. */
export const libraryPage = (module: string, types: string): DocPage => ({
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
        text(moduleAbout(module)),
        text('ECMAScript modules with types, for Node 20 and later and for bundlers. Every export is pure.'),
      ],
    },
    ...libraryExports(module).map(exportSection),
    {
      id: 'types',
      title: 'Types',
      isCode: false,
      blocks: libraryTypes(types).flatMap(({ name, about, signature }) => [
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
