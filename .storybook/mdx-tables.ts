/** A node of the tree that MDX makes of a page. */
interface Node {
  type: string;
  position?: { start: { offset?: number }; end: { offset?: number } };
  children?: Node[];
}

/**
 * MDX knows no tables by itself, and takes one for a paragraph that begins with a bar. This gives such a paragraph, as
 * it was written, to the block that does know them.
 */
export const mdxTables = () => (tree: Node, file: { value: unknown }) => {
  const source = String(file.value);
  const visit = (node: Node): Node => {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    return node.type === 'paragraph' && written.startsWith('|')
      ? asTable(written)
      : Object.assign(node, node.children && { children: node.children.map(visit) });
  };
  visit(tree);
};

const asTable = (value: string) => ({
  type: 'mdxJsxFlowElement',
  name: 'MarkdownTable',
  attributes: [{ type: 'mdxJsxAttribute', name: 'children', value }],
  children: [],
});
