import { mdxToMdast } from 'satteri';
import { failed, type Parsed } from '../../manifest/parse-file.ts';

/** A node of parsed prose, as far as checks look at it. */
export interface ProseNode {
  readonly type: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly value?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
  readonly children?: readonly ProseNode[];
}

/** Reads a file of prose with the parser that Astro compiles it with, which says where it stops. */
export function proseTree(file: string, text: string): Parsed<ProseNode> {
  try {
    return { value: mdxToMdast(text) as ProseNode };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, rest = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
    const at = line === undefined ? '' : `line ${line}, column ${column ?? ''}`;
    const wrong = `broken MDX, ${rest.replace(/ \(mdx[\w-]*:[\w-]+\)$/, '').replaceAll('\n', ' ')}`;
    return failed(file, at, wrong, 'Markdown, with \\{ and &lt; where the signs themselves are meant');
  }
}

/** Where a node stands. */
export const placeOf = ({ position }: ProseNode): string =>
  position ? `line ${String(position.start.line)}, column ${String(position.start.column)}` : '';

/** A node and all below it, in the order of the text. */
export const nodesBelow = (node: ProseNode): ProseNode[] => [node, ...(node.children ?? []).flatMap(nodesBelow)];
