/**
 * What the mock sells: a plain list, so that the mock's routes and the test doubles of the plugin in server/
 * read the same shop. Prices are what the customer sees, with 9 % tax in them.
 *
 * @typedef {object} MockProduct
 * @property {number} id
 * @property {number} parent_id 0 for a product
 * @property {'simple' | 'variable' | 'variation'} type
 * @property {string} status
 * @property {string} name
 * @property {string} sku
 * @property {string} price '' for the parent of variations
 * @property {number | null} stock_quantity `null` where nobody counts
 * @property {number} low_stock_amount
 * @property {number} max_quantity -1 for as many as there are
 * @property {Record<string, string>} attributes of a variation, by label
 */

/** @returns {MockProduct[]} */
export function mockCatalogue() {
  return [
    product(11, 'Belt', 'woo-belt', '55.00', { stock_quantity: 40 }),
    product(12, 'Beanie &amp; Scarf', 'woo-beanie', '18.50', {}),
    product(13, 'Mug “Regular”', 'woo-mug', '9.95', { stock_quantity: 3, low_stock_amount: 5 }),
    product(14, 'Signed print', 'woo-print', '120.00', { stock_quantity: 2, max_quantity: 1 }),
    { ...product(20, 'Hoodie', 'woo-hoodie', '', {}), type: 'variable' },
    variation(21, 20, 'woo-hoodie-blue', '45.00', { Color: 'Blue', Logo: 'Yes' }),
    variation(22, 20, 'woo-hoodie-red', '42.00', { Color: 'Red', Logo: 'No' }),
  ];
}

/**
 * @param {number} id
 * @param {string} name
 * @param {string} sku
 * @param {string} price
 * @param {Partial<MockProduct>} rest
 * @returns {MockProduct}
 */
function product(id, name, sku, price, rest) {
  return {
    id,
    parent_id: 0,
    type: 'simple',
    status: 'publish',
    name,
    sku,
    price,
    stock_quantity: null,
    low_stock_amount: 2,
    max_quantity: -1,
    attributes: {},
    ...rest,
  };
}

/**
 * @param {number} id
 * @param {number} parent_id
 * @param {string} sku
 * @param {string} price
 * @param {Record<string, string>} attributes
 * @returns {MockProduct}
 */
function variation(id, parent_id, sku, price, attributes) {
  const name = `Hoodie - ${Object.values(attributes).join(', ')}`;
  return {
    ...product(id, name, sku, price, { stock_quantity: 25 }),
    parent_id,
    type: 'variation',
    attributes,
  };
}
