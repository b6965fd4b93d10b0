/** @typedef {import('./customers.js').Id} Id */

/** The name of a product, or of one variant of it, in one word. @param {Id} productId @param {Id | null | undefined} variantId */
export function thingName(productId, variantId) {
  return `${productId}/${variantId ?? ''}`;
}
