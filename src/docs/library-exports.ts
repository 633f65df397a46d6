import ts from 'typescript';
import { type DocumentedExport, type DocumentedLibrary } from './documented-library.ts';

/** Reads the reference from the text of the library's module and of the module of its types. */
export const documentedLibrary = (module: string, types: string): DocumentedLibrary => ({
  about: moduleAbout(module),
  exports: libraryExports(module),
  types: libraryTypes(types),
});

/** The functions and values that a module exports, in its order, from its text alone. */
export const libraryExports = (text: string): DocumentedExport[] =>
  exported(text, (node) => ts.isFunctionDeclaration(node) || ts.isVariableStatement(node));

/** The types that a module exports; their signature is the whole declaration. */
export const libraryTypes = (text: string): DocumentedExport[] =>
  exported(text, (node) => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node));

/** Everything that a module says of itself: its first comment, where it does not belong to a declaration. */
export function moduleAbout(text: string): string {
  const [first] = ts.getLeadingCommentRanges(text, 0) ?? [];
  const comment = first ? text.slice(first.pos, first.end) : '';
  return comment.startsWith('/**') ? oneLine(comment.slice(3, -2).replace(/^\s*\* ?/gm, '')) : '';
}

function exported(text: string, isWanted: (node: ts.Node) => boolean): DocumentedExport[] {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  return source.statements.filter((node) => isWanted(node) && isExported(node)).map((node) => documented(node, source));
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function documented(node: ts.Node, source: ts.SourceFile): DocumentedExport {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const tags = doc?.tags ?? [];
  const tagged = (name: string): string =>
    tags
      .filter(({ tagName }) => tagName.text === name)
      .map(textOf)
      .map(oneLine)
      .join(' ');
  const example = tags.find(({ tagName }) => tagName.text === 'example');
  return {
    ...declared(node, source),
    about: commentText(doc?.comment)
      .split(/\n\s*\n/)
      .map(oneLine)
      .filter(Boolean),
    params: tags.flatMap((tag) =>
      ts.isJSDocParameterTag(tag) ? [{ name: tag.name.getText(source), about: oneLine(textOf(tag)) }] : [],
    ),
    returns: tagged('returns'),
    throws: tagged('throws'),
    example: example ? textOf(example).trim() : '',
  };
}

/** Name and signature. A value without a type of its own would print its whole initial value. */
function declared(node: ts.Node, source: ts.SourceFile): Pick<DocumentedExport, 'name' | 'signature'> {
  if (ts.isVariableStatement(node)) {
    const [first] = node.declarationList.declarations;
    const name = first?.name.getText(source) ?? '';
    return { name, signature: `const ${name}: ${first?.type?.getText(source) ?? 'unknown'}` };
  }
  if (ts.isFunctionDeclaration(node)) {
    const end = node.body?.getStart(source) ?? node.end;
    return {
      name: node.name?.text ?? '',
      signature: source.text
        .slice(node.getStart(source), end)
        .replace(/^export /, '')
        .trim(),
    };
  }
  const name = ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) ? node.name.text : '';
  return { name, signature: node.getText(source).replace(/^export /, '') };
}

const commentText = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  ts.getTextOfJSDocComment(comment) ?? '';

const textOf = (tag: ts.JSDocTag): string => commentText(tag.comment);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
