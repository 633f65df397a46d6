import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * The house (DESIGN.md, section 2): what a folder of `src/` may import besides itself. `record.ts`, `urls.ts` and
 * `vocabulary.ts` are floors of their own.
 */
const below = {
  'vocabulary.ts': [],
  'urls.ts': ['vocabulary.ts'],
  language: [],
  manifest: ['vocabulary.ts'],
  reading: ['language', 'manifest'],
  classify: ['language', 'manifest', 'reading', 'vocabulary.ts'],
  /** Reads arguments as the rules do, to find those that a reader can narrow. */
  policy: ['classify', 'manifest', 'reading', 'vocabulary.ts'],
  'record.ts': ['classify', 'manifest', 'policy', 'reading', 'vocabulary.ts'],
  /** What a person accepted of servers. */
  lock: ['classify', 'manifest', 'reading', 'vocabulary.ts'],
  /** Servers that clients are configured to use. */
  'client-config': ['manifest'],
  explain: [
    'classify',
    'client-config',
    'language',
    'manifest',
    'policy',
    'reading',
    'record.ts',
    'urls.ts',
    'vocabulary.ts',
  ],
  library: ['explain', 'manifest', 'policy'],
  lint: ['classify', 'explain', 'language', 'manifest', 'reading', 'vocabulary.ts'],
} as const satisfies Record<string, readonly string[]>;

/** Also run in the browser: no Node, no Astro, no DOM. */
const pure = [
  'language',
  'manifest',
  'reading',
  'classify',
  'client-config',
  'lock',
  'policy',
  'explain',
  'library',
  'lint',
];
/** What prints; nothing else imports it. */
const printing = ['client', 'components', 'layouts', 'pages'];

const isSource = (file: string): boolean => file.endsWith('.ts') && !/\.(?:test|d)\.ts$/.test(file);

/** Paths below `src/`, with their text. */
const texts = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .sort()
    .map((file) => [file, readFileSync(join('src', file), 'utf8')]),
);

const target = (file: string, name: string): string =>
  name.startsWith('.') ? normalize(join(dirname(file), name)) : name;

/** What each file imports, types and dynamic imports included: paths below `src/`, or names of packages. */
const imports = new Map(
  [...texts].map(([file, text]) => [
    file,
    ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => target(file, fileName)),
  ]),
);

const floorOf = (file: string): string => file.split('/')[0] ?? file;

/** One line for each import of `from` that `isWrong` says is none of its business. */
const wrong = (from: (floor: string) => boolean, isWrong: (floor: string, imported: string) => boolean): string[] =>
  [...imports].flatMap(([file, names]) =>
    from(floorOf(file))
      ? names.filter((name) => isWrong(floorOf(file), name)).map((name) => `src/${file} imports ${name}`)
      : [],
  );

/** Files that import each other, directly or through others: one way round for every knot, at least. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    const known = way.indexOf(file);
    if (known >= 0) found.push([...way.slice(known), file].join(' > '));
    if (known >= 0 || done.has(file)) return;
    way.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    way.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return found;
}

describe('the house', () => {
  test('has its files', () => {
    for (const floor of Object.keys(below))
      expect(
        [...texts.keys()].filter((file) => floorOf(file) === floor),
        floor,
      ).not.toEqual([]);
    expect([...imports.values()].flat().length).toBeGreaterThan(texts.size);
  });

  test('no files import each other in a circle', () => {
    expect(circles(imports)).toEqual([]);
  });

  test.each(Object.entries<readonly string[]>(below))('%s imports only what stands below it: %j', (own, allowed) => {
    const isAbove = (floor: string, name: string): boolean =>
      texts.has(name) && floorOf(name) !== floor && !allowed.includes(floorOf(name));
    expect(wrong((floor) => floor === own, isAbove)).toEqual([]);
  });

  test('every import below src/ is a file that is there', () => {
    const isLost = (_floor: string, name: string): boolean => name.endsWith('.ts') && !texts.has(name);
    expect(wrong(() => true, isLost)).toEqual([]);
  });

  test('what runs in the browser imports neither Node nor Astro', () => {
    const isForeign = (_floor: string, name: string): boolean =>
      /^(?:node:|astro(?:$|[:/])|@astrojs\/|(?:fs|path|os|crypto|url|process)$)/.test(name) || name.endsWith('.astro');
    expect(wrong((floor) => pure.includes(floor), isForeign)).toEqual([]);
  });

  test('nothing but pages, components, layouts and client modules imports them', () => {
    const isPrinted = (_floor: string, name: string): boolean => printing.includes(floorOf(name));
    expect(wrong((floor) => !printing.includes(floor), isPrinted)).toEqual([]);
  });
});

/** Globals of browsers and of Node that the pure folders do without. */
const globals = new Set(
  'window document navigator location localStorage sessionStorage HTMLElement Element Node fetch process Buffer require'.split(
    ' ',
  ),
);

/** Names in `globals` that a file uses and does not declare. */
function foreignGlobals(text: string): string[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const [used, declared] = [new Set<string>(), new Set<string>()];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && globals.has(node.text)) {
      const { parent } = node;
      const isDeclared =
        (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) &&
        parent.name === node;
      const isMember =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ts.isPropertySignature(parent) ||
        ts.isPropertyAssignment(parent);
      if (isDeclared) declared.add(node.text);
      else if (!isMember) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...used.difference(declared)];
}

test('what runs in the browser and elsewhere uses no global of either', () => {
  const found = [...texts]
    .filter(([file]) => pure.includes(floorOf(file)))
    .flatMap(([file, text]) => foreignGlobals(text).map((name) => `src/${file} uses ${name}`));
  expect(found).toEqual([]);
});

test.each([
  ['a circle of two', { a: ['b'], b: ['a'] }, ['a > b > a']],
  ['a circle of three behind a way in', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, ['b > c > d > b']],
  ['a file that imports itself', { a: ['a'] }, ['a > a']],
  ['none', { a: ['b', 'c'], b: ['c'], c: ['x'] }, []],
])('finds %s', (_what, graph, found) => {
  expect(circles(new Map(Object.entries(graph)))).toEqual(found);
});

test.each([
  ['window.location.href;', ['window']],
  ['export const f = (document: string) => document.length;', []],
  ['const x = { process: 1 }; x.process;', []],
])('globals in %s', (text, found) => expect(foreignGlobals(text)).toEqual(found));
