/** What is asked of the Storefront API; a test holds each against the schema that Shopify ships. */

/** Prices and titles are those of the customer's country and language; without them, the shop's own. */
const CONTEXT_VARIABLES = '$country: CountryCode, $language: LanguageCode';
const IN_CONTEXT = '@inContext(country: $country, language: $language)';

/** `$tellsStock`: the access token may lack the scope for exact quantities. */
const productFields = `
  id title onlineStoreUrl
  featuredImage { url(transform: { maxWidth: 480 }) }
  priceRange { minVariantPrice { currencyCode } }
  variants(first: 250) {
    nodes {
      id sku title availableForSale currentlyNotInStock
      quantityAvailable @include(if: $tellsStock)
      quantityRule { maximum }
      price { amount currencyCode }
      selectedOptions { name value }
      image { url(transform: { maxWidth: 480 }) }
    }
  }`;

export const productsQuery = `query StamgastProducts(
  $ids: [ID!]!, $tellsStock: Boolean!, ${CONTEXT_VARIABLES}
) ${IN_CONTEXT} {
  nodes(ids: $ids) { ... on Product { ${productFields} } }
}`;

/** Which of some variants are sold, and whether they can be had. */
export const variantsQuery = `query StamgastVariants($ids: [ID!]!, ${CONTEXT_VARIABLES}) ${IN_CONTEXT} {
  nodes(ids: $ids) { ... on ProductVariant { id availableForSale } }
}`;

export const catalogueQuery = `query StamgastCatalogue(
  $first: Int!, $after: String, $tellsStock: Boolean!, ${CONTEXT_VARIABLES}
) ${IN_CONTEXT} {
  products(first: $first, after: $after, sortKey: BEST_SELLING) {
    edges {
      cursor
      node {
        createdAt
        collections(first: 10) { nodes { id title } }
        ${productFields}
      }
    }
    pageInfo { hasNextPage }
  }
}`;

/**
 * What goes with some products and what else is bought, at once: variables `id0`, …; answers `with0`,
 * `like0`, ….
 * @param {number} count of the products
 */
export function relationsQuery(count) {
  const indices = Array.from({ length: count }, (_, index) => index);
  const fields = indices.map(
    (index) => `with${index}: productRecommendations(productId: $id${index}, intent: COMPLEMENTARY) { id }
  like${index}: productRecommendations(productId: $id${index}, intent: RELATED) { id }`,
  );
  return `query StamgastRelations(${indices.map((index) => `$id${index}: ID!`).join(', ')}) {
  ${fields.join('\n  ')}
}`;
}

export const currencyQuery = `query StamgastCurrency(${CONTEXT_VARIABLES}) ${IN_CONTEXT} {
  localization { country { currency { isoCode } } }
}`;

export const cartQuery = `query StamgastCart($id: ID!, $after: String, ${CONTEXT_VARIABLES}) ${IN_CONTEXT} {
  cart(id: $id) {
    id checkoutUrl
    cost { totalAmount { amount currencyCode } }
    lines(first: 250, after: $after) {
      nodes {
        __typename id quantity
        attributes { key value }
        sellingPlanAllocation { sellingPlan { id } }
        cost { amountPerQuantity { amount } totalAmount { amount } }
        merchandise { ... on ProductVariant { id product { id title } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const outcome = 'userErrors { code field message } warnings { code message target }';

export const createCartMutation = `mutation StamgastCreateCart(
  $input: CartInput, ${CONTEXT_VARIABLES}
) ${IN_CONTEXT} {
  cartCreate(input: $input) { cart { id } ${outcome} }
}`;

export const addLinesMutation = `mutation StamgastAddLines(
  $cartId: ID!, $lines: [CartLineInput!]!, ${CONTEXT_VARIABLES}
) ${IN_CONTEXT} {
  cartLinesAdd(cartId: $cartId, lines: $lines) { ${outcome} }
}`;

/** Sets the quantities of lines of the cart; 0 removes a line. */
export const setLinesMutation = `mutation StamgastSetLines(
  $cartId: ID!, $lines: [CartLineUpdateInput!]!, ${CONTEXT_VARIABLES}
) ${IN_CONTEXT} {
  cartLinesUpdate(cartId: $cartId, lines: $lines) { ${outcome} }
}`;
