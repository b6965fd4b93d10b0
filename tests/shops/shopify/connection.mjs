import { GraphQLError } from 'graphql';

/**
 * A list as Shopify tells it, by page. A cursor names the item that it comes after, so that it stays where it
 * is when others come before.
 * @template {{id: string}} Item
 * @param {readonly Item[]} items
 * @param {{first?: number | null, after?: string | null, reverse?: boolean}} page
 */
export function connection(items, { first, after, reverse = false }) {
  const ordered = reverse ? items.toReversed() : items;
  const start = after ? ordered.findIndex((item) => cursorOf(item) === after) + 1 : 0;
  if (after && start === 0) throw new GraphQLError(`Invalid cursor: ${after}`);
  const nodes = ordered.slice(start, start + (first ?? ordered.length));
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: cursorOf(node) })),
    pageInfo: {
      hasNextPage: start + nodes.length < ordered.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length > 0 ? cursorOf(nodes[0]) : null,
      endCursor: nodes.length > 0 ? cursorOf(nodes.at(-1)) : null,
    },
  };
}

/** @param {{id: string}} item */
function cursorOf({ id }) {
  return Buffer.from(id).toString('base64url');
}
