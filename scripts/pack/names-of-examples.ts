import { readFileSync } from 'node:fs';
import { type Plugin } from 'esbuild';
import ts from 'typescript';

/** Where a rule keeps its examples. */
const lists: ReadonlySet<string> = new Set(['fires', 'ignores']);

/** The name of an example as it is written; undefined where the example is not written out. */
function nameOf(example: ts.Expression, source: ts.SourceFile): string | undefined {
  if (!ts.isObjectLiteralExpression(example)) return undefined;
  const name = example.properties.find((one) => one.name?.getText(source) === 'name');
  return name && ts.isPropertyAssignment(name) ? name.getText(source) : undefined;
}

/** A module of a rule in TypeScript, its examples cut down to their names. */
function withNamesAlone(path: string, text: string): string {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  const examples: ts.Expression[] = [];
  const look = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      lists.has(node.name.getText(source)) &&
      ts.isArrayLiteralExpression(node.initializer)
    )
      examples.push(...node.initializer.elements);
    else ts.forEachChild(node, look);
  };
  look(source);
  return examples.reduceRight((kept, example) => {
    const name = nameOf(example, source);
    if (name === undefined) return kept;
    return `${kept.slice(0, example.getStart(source))}{ ${name} }${kept.slice(example.end)}`;
  }, text);
}

/**
 * Leaves all of the examples of rules but their names out of a bundle: reports say the names, the rest is for tests and pages, and
 * every command would wait until it is read.
 */
export const namesOfExamples: Plugin = {
  name: 'names-of-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]classify[\\/]rules[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      contents: withNamesAlone(path, readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
