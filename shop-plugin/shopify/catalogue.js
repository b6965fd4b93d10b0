import { ShopError } from '../contract.js';
import { normalizeProduct } from './products.js';
import { catalogueQuery, relationsQuery } from './storefront-queries.js';

/**
 * @typedef {import('../contract/catalogue.js').CataloguePage} CataloguePage
 * @typedef {import('../contract/catalogue.js').CatalogueQuery} CatalogueQuery
 * @typedef {import('../contract/catalogue.js').ProductRelation} ProductRelation
 * @typedef {import('../adapter/graphql-transport.js').Ask} Ask
 * @typedef {import('./products.js').Products} Products
 * @typedef {import('./shopify-types.js').CatalogueNode} CatalogueNode
 */

/** Products a page: for each of them Shopify is asked what goes with it. */
const MOST_AT_ONCE = 50;
const RELATIONS_AT_ONCE = 25;

/** Shopify tells the order in which products sell, not how many: the first gets this. */
const POPULARITY_OF_FIRST = 1_000_000;

/** How much weaker the next product that goes with one is than the one before, per mille. */
const WEIGHT_STEP = 80;

/**
 * A page of the catalogue, what sells best first.
 * @param {Ask} ask the Storefront API
 * @param {Products} products
 * @param {CatalogueQuery} query
 * @param {AbortSignal} signal
 * @returns {Promise<CataloguePage>}
 */
export async function listCatalogue(ask, products, query, signal) {
  const { rank, after } = decodePlace(query.cursor);
  const first = Math.min(query.limit, MOST_AT_ONCE);
  const answer = await products.ask(catalogueQuery, { first, after }, signal);
  /** @type {{cursor: string, node: CatalogueNode}[]} */
  const edges = answer.products.edges;
  const ranked = edges
    .map(({ node }, index) => ({ node, rank: rank + index }))
    .filter(({ node }) => node.variants.nodes.length > 0);
  const last = edges.at(-1);
  return {
    products: ranked.map(({ node, rank: place }) => ({
      ...normalizeProduct(node),
      groups: node.collections.nodes.map(({ id }) => id),
      popularity: Math.max(0, POPULARITY_OF_FIRST - place),
      first_seen_at: node.createdAt,
      durable: false,
    })),
    groups: groupsOf(ranked.map(({ node }) => node)),
    relations: await relationsOf(
      ask,
      ranked.map(({ node }) => node.id),
      signal,
    ),
    next_cursor:
      answer.products.pageInfo.hasNextPage && last ? `${rank + edges.length} ${last.cursor}` : null,
  };
}

/** @param {string | null} cursor how many come before, and Shopify's own */
function decodePlace(cursor) {
  if (cursor === null) return { rank: 0, after: null };
  const [, rank, after] = /^(\d{1,9}) (\S+)$/.exec(cursor) ?? [];
  if (!after) throw new ShopError('refused', `There is no page of products at ${JSON.stringify(cursor)}.`);
  return { rank: Number(rank), after };
}

/** @param {readonly CatalogueNode[]} nodes @returns {{id: string, title: string}[]} */
function groupsOf(nodes) {
  const groups = new Map(
    nodes.flatMap(({ collections }) => collections.nodes.map((each) => [each.id, each])),
  );
  return [...groups.values()].map(({ id, title }) => ({ id, title }));
}

/**
 * @param {Ask} ask
 * @param {readonly string[]} ids of products
 * @param {AbortSignal} signal
 * @returns {Promise<ProductRelation[]>}
 */
async function relationsOf(ask, ids, signal) {
  const relations = [];
  for (let start = 0; start < ids.length; start += RELATIONS_AT_ONCE) {
    const some = ids.slice(start, start + RELATIONS_AT_ONCE);
    const variables = Object.fromEntries(some.map((id, index) => [`id${index}`, id]));
    const answer = await ask(relationsQuery(some.length), variables, signal);
    for (const [index, from] of some.entries()) {
      relations.push(...relationsFrom(from, 'complementary', answer[`with${index}`] ?? []));
      relations.push(...relationsFrom(from, 'also_bought', answer[`like${index}`] ?? []));
    }
  }
  return relations;
}

/**
 * @param {string} from
 * @param {ProductRelation['kind']} kind
 * @param {readonly {id: string}[]} products the closest first
 * @returns {ProductRelation[]}
 */
function relationsFrom(from, kind, products) {
  return products.map(({ id: to }, index) => ({
    from,
    to,
    kind,
    weight: Math.max(0, 1000 - index * WEIGHT_STEP),
  }));
}
