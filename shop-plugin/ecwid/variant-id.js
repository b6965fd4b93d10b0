/**
 * Ecwid numbers products and variations apart from each other; the contract's variants get an id that names
 * both.
 *
 * @typedef {import('./ecwid-types.js').EcwidProduct} EcwidProduct
 * @typedef {import('../contract.js').Option} Option
 */

/** @param {number} productId @param {number} [variationId] @returns {string} */
export function variantId(productId, variationId) {
  return variationId ? `${productId}-${variationId}` : String(productId);
}

/**
 * @param {string} id
 * @returns {{productId: string, variationId: string | undefined} | null} `null` for what is no id of this
 *   shop
 */
export function readVariantId(id) {
  const [, productId, variationId] = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(id) ?? [];
  return productId === undefined ? null : { productId, variationId };
}

/**
 * The choices that make a variation, and what else the customer added to it.
 * @param {EcwidProduct | undefined} product nothing where it was deleted
 * @param {number | undefined} variationId
 * @param {readonly Option[]} chosen all that was chosen or written
 * @returns {{options: Option[], attributes: Option[]}}
 */
export function splitChoices(product, variationId, chosen) {
  const variation = product?.combinations.find(({ id }) => id === variationId);
  // The choices of a variation that is gone cannot be told from others any more: they stay what was bought.
  if (variationId && !variation) return { options: [...chosen], attributes: [] };
  const names = new Set(variation?.options.map(({ name }) => name));
  return {
    options: chosen.filter(({ name }) => names.has(name)),
    attributes: chosen.filter(({ name }) => !names.has(name)),
  };
}
