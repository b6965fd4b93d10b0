/**
 * The rest of a list that Shopify tells by page.
 * @template Node
 * @param {import('./shopify-types.js').Connection<Node>} first page
 * @param {(after: string | null) => Promise<import('./shopify-types.js').Connection<Node>>} readAfter
 * @returns {Promise<Node[]>} all of them, those of the first page too
 */
export async function allNodes(first, readAfter) {
  const nodes = [...first.nodes];
  for (let { pageInfo } = first; pageInfo.hasNextPage;) {
    const next = await readAfter(pageInfo.endCursor);
    nodes.push(...next.nodes);
    ({ pageInfo } = next);
  }
  return nodes;
}
